import fc from "fast-check";
import { editsOfTable } from "../../../src/app/publish/findEdits";
import type { CellValue } from "../../../src/core/fault";
import { openXlsx } from "../../../src/spreadsheet/exceltsSpreadsheet";
import { workbookOf } from "../../../src/spreadsheet/spreadsheetWorkbook";
import { rangeCalled } from "../../support/workbooks";
import { published, type Published } from "../../support/publications";

// Whole workbooks are made and computed.
jest.setTimeout(60_000);

let sample: Published;
let original: CellValue[][];
let returned: CellValue[][];
beforeAll(async () => {
  sample = await published();
  original = sample.record.tables.segments.map((row) => [...row]);
  const workbook = workbookOf(await openXlsx(await sample.copy.toXlsx()));
  returned = (await workbook.read(await rangeCalled(workbook, "Segments"))).map((row) => [...row]);
});

test("a copy that nobody touched holds no edit", () => {
  expect(editsOfTable("segments", original, returned, original)).toEqual({
    edits: [],
    structure: [],
  });
});

const changeOf = (value: CellValue, by: number): CellValue =>
  typeof value === "number" ? value + by : `${value ?? "new"} ${by}`;

const changed = (cells: CellValue[][], edits: ReadonlyMap<string, number>): CellValue[][] =>
  cells.map((row, r) =>
    row.map((cell, c) => {
      const by = edits.get(`${r},${c}`);
      return by === undefined ? cell : changeOf(cell, by);
    })
  );

const editMaps = fc
  .array(fc.tuple(fc.nat(10_000), fc.nat(10_000), fc.integer({ min: 1, max: 9 })), {
    minLength: 1,
    maxLength: 4,
  })
  .map(
    (edits) =>
      new Map(
        edits.map(([r, c, by]) => [
          `${1 + (r % (original.length - 1))},${c % (original[0]?.length ?? 1)}`,
          by,
        ])
      )
  );

test("random edits there and here are all found, merged or flagged, and none is invented", () => {
  let count = 0;
  fc.assert(
    fc.property(editMaps, editMaps, fc.boolean(), (theirs, ours, both) => {
      const mine = both ? new Map([...ours, ...[...theirs].map(([at]) => [at, 5] as const)]) : ours;
      const { edits, structure } = editsOfTable(
        "segments",
        original,
        changed(returned, theirs),
        changed(original, mine)
      );
      expect(structure).toEqual([]);
      expect(edits.map(({ place }) => `${place?.row},${place?.column}`).sort()).toEqual(
        [...theirs.keys()].sort()
      );
      for (const { place, state, original: before, returned: after } of edits) {
        const at = `${place?.row},${place?.column}`;
        const [there, here] = [theirs.get(at) ?? 0, mine.get(at)];
        expect(after).toBe(changeOf(before, there));
        expect(state).toBe(here === undefined ? "merge" : here === there ? "done" : "conflict");
      }
      count += theirs.size;
    }),
    { numRuns: 600 }
  );
  expect(count).toBeGreaterThan(1000);
});

test("rows that were sorted, added and taken out, and columns, are told apart from edits", () => {
  const [header = [], ...rows] = returned;
  const [first = [], ...others] = rows;
  const stranger = header.map((id) => (id === "cluster" ? "Elsewhere" : null));
  const back = [[...header, "remark"], ...[...others].reverse(), stranger];
  const found = editsOfTable("segments", original, back, original);
  expect(found.edits.filter(({ column }) => column !== "cluster")).toEqual(
    expect.not.arrayContaining([expect.objectContaining({ state: "conflict" })])
  );
  expect(found.structure).toContainEqual({
    table: "segments",
    what: "columnAdded",
    name: "remark",
  });
  const fewer = editsOfTable("segments", original, [header, ...others], original);
  expect(fewer).toMatchObject({ edits: [], structure: [{ what: "rowRemoved" }] });
  const more = editsOfTable("segments", original, [...returned, stranger], original);
  expect(more).toMatchObject({ edits: [], structure: [{ what: "rowAdded", name: "Elsewhere" }] });
  const blank = editsOfTable("segments", original, [...returned, header.map(() => null)], original);
  expect(blank).toEqual({ edits: [], structure: [] });
  expect(first).toHaveLength(header.length);
});
