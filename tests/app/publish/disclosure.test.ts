import fc from "fast-check";
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
    copy.xml.all,
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

test("a mean is held back as a total is, and so is the mean weighted by workers", () => {
  const columns = ["cluster", "subsector", "firms", "workers", "pay", "exportShare"];
  const rows = [
    ["Novo", "shoes", 40, 900, 130, 0.31],
    ["Novo", "bags", 2, 77, 91, 0.12],
  ];
  const withMean = (mean: readonly (string | number | null)[]) =>
    valueOf(guardTables({ segments: [columns, ...rows, mean] }, 3)).tables.segments[3];
  const hidden = ["Novo", "average", null, null, null, null];
  expect(withMean(["Novo", "average", 21, 488.5, 110.5, 0.215])).toEqual(hidden);
  const pay = (900 * 130 + 77 * 91) / 977;
  const exported = (900 * 0.31 + 77 * 0.12) / 977;
  expect(withMean(["Novo", "average", null, null, pay, exported])).toEqual(hidden);
  const other = ["Novo", "belts", 21, 300, 110.5, 0.4];
  expect(withMean(other)).toEqual(other);
});

test("neither a total over the years nor a row of changes gives a year away", () => {
  const columns = ["cluster", "subsector", "year", "firms", "workers"];
  const rows = [
    ["Novo", "bags", 2000, 2, 77],
    ["Novo", "bags", 2001, 9, 310],
  ];
  const with_ = (...more: (string | number | null)[][]) =>
    valueOf(guardTables({ segments: [columns, ...rows, ...more] }, 3)).tables.segments;
  expect(with_(["Novo", "bags", null, 11, 387])[3]).toEqual(["Novo", "bags", null, null, null]);
  // The later year is the sum of the year before and of the change.
  expect(with_(["Novo", "bags", null, 7, 233])[2]).toEqual(["Novo", "bags", 2001, null, null]);
  expect(with_(["Novo", "bags", 2002, 12, 401]).slice(2)).toEqual([
    rows[1],
    ["Novo", "bags", 2002, 12, 401],
  ]);
});

describe("numbers of other rows that tell of one held back", () => {
  const columns = [
    "cluster",
    "subsector",
    "firms",
    "workers",
    "revenue",
    "labourSurplus",
    "regionWorkers",
    "labourWeight",
    "shareCluster",
    "shareLarge",
    "shareImports",
  ];
  const hidden = ["Novo", "bags", 2, 77, 610, 0.2, 977, null, null, null, null];
  const guardedRow = (row: readonly (string | number | null)[]) => {
    const { tables: found, remarks } = valueOf(
      guardTables({ segments: [columns, row, hidden] }, 3)
    );
    return { row: found.segments[1], remarks: remarks.filter((r) => r.code === "numberHeldBack") };
  };

  test("the workers of the region, where they are those of the cluster's rows", () => {
    const found = guardedRow(["Novo", "shoes", 40, 900, 8000, 0.2, 977, null, null, null, null]);
    expect(found.row?.[6]).toBeNull();
    expect(found.row?.[3]).toBe(900);
    expect(found.remarks).toMatchObject([
      {
        where: { name: "Novo, shoes" },
        details: { columns: "regionWorkers", names: "Novo, bags" },
      },
    ]);
    const larger = guardedRow(["Novo", "shoes", 40, 900, 8000, 0.2, 5200, null, null, null, null]);
    expect(larger.row?.[6]).toBe(5200);
    expect(larger.remarks).toEqual([]);
  });

  test("a share of such a total, and what sums with it to 1", () => {
    const weight = (900 * 0.8) / 977;
    const found = guardedRow(["Novo", "shoes", 40, 900, 8000, 0.2, null, weight, 0.3, 0.3, 0.4]);
    expect(found.row?.slice(6)).toEqual([null, null, 0.3, 0.3, 0.4]);
    const share = 8000 / 8610;
    const rest = (1 - share) / 2;
    expect(
      guardedRow(["Novo", "shoes", 40, 900, 8000, 0.2, null, 0.1, share, rest, rest]).row?.slice(6)
    ).toEqual([null, 0.1, null, null, null]);
  });
});

test("nobody who adds, subtracts and divides what is published finds a number held back", () => {
  const columns = ["cluster", "subsector", "year", "firms", "workers", "pay", "regionWorkers"];
  const count = fc.integer({ min: 3, max: 90 });
  const size = fc.integer({ min: 101, max: 9973 });
  const part = fc.record({ firms: count, workers: size, pay: size });
  const segmentsShown = fc.uniqueArray(part, {
    minLength: 2,
    maxLength: 4,
    selector: ({ workers }) => workers,
  });
  fc.assert(
    fc.property(segmentsShown, size, size, (shown, own, pay) => {
      const parts = [{ firms: 2, workers: own, pay }, ...shown];
      const sum = (of: "firms" | "workers"): number => parts.reduce((all, p) => all + p[of], 0);
      const paid = parts.reduce((all, p) => all + p.workers * p.pay, 0) / sum("workers");
      const rows = parts.map(
        (p, i) => ["Novo", `trade ${i}`, 2000, p.firms, p.workers, p.pay, sum("workers")] as const
      );
      const later = rows.map(
        (row) => [...row.slice(0, 2), 2001, ...row.slice(3, 6), null] as const
      );
      const totals = [
        ["Novo", "all trades", 2000, sum("firms"), sum("workers"), paid, null],
        ["Novo", "trade 0", null, 4, 2 * own, pay, null],
      ] as const;
      // Numbers of segments that are shown may by chance be those that would give one away.
      fc.pre(shown.every((p) => p.workers !== 2 * own));
      const published = valueOf(
        guardTables({ segments: [columns, ...rows, ...later, ...totals] }, 3)
      ).tables.segments.slice(1);
      const knownIn = (...places: readonly number[]): readonly number[] =>
        published.flatMap((row) =>
          places.map((c) => row[c]).filter((cell): cell is number => typeof cell === "number")
        );
      const others = shown.reduce((all, { workers }) => all + workers, 0);
      const years = (value: number): boolean => Math.abs(value - own) < 1e-6;
      const workers = knownIn(columns.indexOf("workers"), columns.indexOf("regionWorkers"));
      expect(workers.filter((value) => years(value - others) || years(value / 2))).toEqual([]);
      const pays = knownIn(columns.indexOf("pay"));
      expect(pays.filter((value) => value === paid && shown.every((p) => p.pay !== paid))).toEqual(
        []
      );
    })
  );
});
