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
