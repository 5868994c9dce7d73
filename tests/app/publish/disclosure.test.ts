import { guardTables } from "../../../src/app/publish/disclosure";
import type { InputTables } from "../../../src/app/publish/copyRecord";
import { workbookWith } from "../../support/workbooks";
import { cellsOf, published, valueOf } from "../../support/publications";

// Whole workbooks are made and computed.
jest.setTimeout(60_000);

const header = [
  "cluster",
  "subsector",
  "firms",
  "workers",
  "massScore",
  "networkScore",
  "skillsScore",
  "jointScore",
  "power",
];
const row = (cluster: string, firms: number | null, workers: number) => [
  cluster,
  "shoes",
  firms,
  workers,
  0.5,
  0.6,
  0.7,
  0.2,
  1,
];
const segments = [header, row("Two", 2, 77123), row("Three", 3, 880), row("Unknown", null, 990)];
const tables: InputTables = {
  segments,
  surplus: [
    ["segment", "use", "share"],
    ["Two, shoes", "savings", 0.77],
    ["Two", "savings", 0.78],
    ["Three", "savings", 0.33],
  ],
};

test("segments of fewer firms than asked for are held back, in every table", () => {
  const { tables: guarded, remarks } = valueOf(guardTables(tables, 3));
  expect(guarded.segments).toEqual([
    header,
    ["Two", "shoes", null, null, null, null, null, null, null],
    segments[2],
    segments[3],
  ]);
  expect(guarded.surplus).toEqual([tables.surplus?.[0], ["Three", "savings", 0.33]]);
  expect(remarks).toMatchObject([
    { code: "tooFewFirms", where: { name: "Two, shoes" }, details: { limit: 3 } },
    { code: "firmsUnknown", details: { names: "Unknown, shoes" } },
  ]);
});

test("who overrides it knowingly publishes everything", () => {
  expect(valueOf(guardTables(tables, 0)).tables).toEqual(tables);
});

test("nothing of what is held back is anywhere in the file", async () => {
  const book = workbookWith("Segments", segments);
  const { copy } = await published({ fewestFirms: 3 }, book);
  const everything = JSON.stringify([
    copy.sheets.map(({ name }) => cellsOf(copy, name)),
    copy.storedXml,
  ]);
  expect(everything).toMatch(/880/);
  expect(everything).not.toMatch(/77123/);
  expect(everything).toMatch(/Held back: it rests on fewer than 3 firms/);
});

const sums = ["cluster", "subsector", "country", "firms", "workers", "power"];
const guarded = (rows: readonly (readonly (string | number | null)[])[]) => {
  const { tables: found, remarks } = valueOf(guardTables({ segments: [sums, ...rows] }, 3));
  const hidden = found.segments.slice(1).flatMap((cells) => (cells[3] === null ? [cells] : []));
  const names = remarks.flatMap(({ code, details }) =>
    code === "totalHeldBack" ? [details["names"]] : []
  );
  return { hidden: hidden.map(([cluster, trade]) => `${cluster} ${trade}`), names };
};

test("a total from which a segment held back could be found by subtraction is held back too", () => {
  const rows = [
    ["Novo", "shoes", "Brazil", 40, 900, 1],
    ["Novo", "bags", "Brazil", 2, 77, 1],
    ["Novo", "all trades", "Brazil", 42, 977, 1],
  ];
  expect(guarded(rows)).toEqual({
    hidden: ["Novo bags", "Novo all trades"],
    names: ["Novo, bags"],
  });
});

test("a total over enough hidden firms stays, for nobody can take them apart", () => {
  const rows = [
    ["Novo", "shoes", "Brazil", 40, 900, 1],
    ["Novo", "bags", "Brazil", 2, 77, 1],
    ["Novo", "belts", "Brazil", 2, 60, 1],
    ["Novo", "all trades", "Brazil", 44, 1037, 1],
  ];
  expect(guarded(rows).hidden).toEqual(["Novo bags", "Novo belts"]);
  const few = rows.map((row) => (row[1] === "bags" ? [...row.slice(0, 3), 0, 0, 1] : row));
  const total = few.map((row) =>
    row[1] === "all trades" ? [...row.slice(0, 3), 42, 960, 1] : row
  );
  expect(guarded(total).hidden).toEqual(["Novo bags", "Novo belts", "Novo all trades"]);
});

test("a total of totals is held back with them", () => {
  const rows = [
    ["Novo", "shoes", "Brazil", 40, 900, 1],
    ["Novo", "bags", "Brazil", 2, 77, 1],
    ["Novo", "all trades", "Brazil", 42, 977, 1],
    ["Franca", "all trades", "Brazil", 100, 3000, 1],
    ["Brazil", "all trades", "Brazil", 142, 3977, 1],
  ];
  expect(guarded(rows).hidden).toEqual(["Novo bags", "Novo all trades", "Brazil all trades"]);
});

test("a row that is a sum in one column only, and names its trade, is no total", () => {
  const rows = [
    ["Novo", "shoes", "Brazil", 3, 900, 1],
    ["Novo", "bags", "Brazil", 2, 77, 1],
    ["Novo", "belts", "Brazil", 5, 60, 1],
  ];
  expect(guarded(rows).hidden).toEqual(["Novo bags"]);
});
