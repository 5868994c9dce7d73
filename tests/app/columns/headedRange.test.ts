import { headedRange } from "../../../src/app/columns/headedRange";
import type { TableRange } from "../../../src/app/ports/workbook";
import type { Cells } from "../../../src/core/fault";

const rangeOf = (firstRows: Cells, kind: TableRange["kind"] = "sheet"): TableRange => ({
  name: "Data",
  sheet: "Data",
  row: 2,
  column: 1,
  rows: 20,
  columns: 4,
  kind,
  headers: firstRows[0] ?? [],
  firstRows,
});

const headers = ["Grappe", "Secteur", "Ouvriers", "2019"];

test("titles, notes and blank rows above the header row are passed over", () => {
  const found = headedRange(
    rangeOf([
      ["Enquête 2019", null, null, null],
      ["Source : ministère", null, null, "janvier"],
      [null, null, null, null],
      headers,
      ["Ksar Hellal", "textile", 1200, 40],
    ])
  );
  expect(found).toMatchObject({ row: 5, rows: 17, headers, titles: 3 });
});

test("a header row on top stays where it is", () => {
  const found = headedRange(rangeOf([headers, ["Ksar Hellal", "textile", 1200, 40]]));
  expect(found).toMatchObject({ row: 2, rows: 20, headers });
  expect(found.titles).toBeUndefined();
});

test("a table of one column, or of numbers alone, begins on top", () => {
  expect(headedRange(rangeOf([["cluster"], ["Kumasi"]])).row).toBe(2);
  expect(
    headedRange(
      rangeOf([
        [1, 2],
        [3, 4],
      ])
    ).row
  ).toBe(2);
});

test("an Excel table has its header row on top, whatever stands in it", () => {
  const table = rangeOf([["a title", null, null, null], headers], "table");
  expect(headedRange(table).row).toBe(2);
});

test("a headed range stays what it is", () => {
  const once = headedRange(rangeOf([["Title", null, null, null], headers]));
  expect(headedRange(once)).toEqual(once);
});
