import { tableRows } from "../../../src/app/columns/tableRows";
import { passedOver } from "../../../src/app/columns/passedOver";
import type { TableRange } from "../../../src/app/ports/workbook";
import type { Cells, CellValue } from "../../../src/core/fault";
import { sentence } from "../../../src/derive/sentence";
import { english } from "../../../src/locales/en";

const header = ["cluster", "subsector", "firms", "workers", "exportShare"];

const range: TableRange = {
  ...{ name: "Survey", sheet: "Survey", kind: "sheet" },
  ...{ row: 3, column: 0, rows: 0, columns: header.length, headers: header },
};

const readOf = (rows: Cells, kind: TableRange["kind"] = "sheet") =>
  tableRows({ ...range, kind, rows: rows.length + 1 }, [header, ...rows]);

/** Which rows are passed over and which are asked about, from 1 below the header row. */
const rowsOf = (rows: Cells, kind?: TableRange["kind"]) => {
  const read = readOf(rows, kind);
  return {
    passed: (read.range.within ?? []).map(({ row }) => row - range.row),
    asked: read.doubts.map(({ where }) => (where.row ?? 0) - 1),
  };
};

const kumasi: Cells = [
  ["Kumasi", "repair", 1200, 8400, 0.1],
  ["Kumasi", "furniture", 640, 3100, 0.3],
];
const accra: Cells = [
  ["Accra", "garments", 900, 5200, 0.2],
  ["Accra", "metal", 220, 1300, null],
];
const ofKumasi = (...names: readonly CellValue[]) => [...names, 1840, 11_500, null];
const ofAccra = (...names: readonly CellValue[]) => [...names, 1120, 6500, null];

test.each([
  [["Total", null]],
  [["Subtotal", null]],
  [["Sub-total", null]],
  [["Sub total", null]],
  [["Sous-total", null]],
  [["Subtotal Kumasi", null]],
  [["Kumasi Total", null]],
  [["Total Kumasi", null]],
  [["Kumasi", "Total"]],
  [[null, "Total"]],
  [["Somme", null]],
])("%j between the rows is passed over where its numbers are sums", (names) => {
  const rows = [...kumasi, ofKumasi(...names), ...accra];
  expect(rowsOf(rows)).toEqual({ passed: [3], asked: [] });
  const { cells } = readOf(rows);
  expect(cells[3]).toEqual([null, null, null, null, null]);
  expect(cells.filter((_, r) => r !== 3)).toEqual([header, ...kumasi, ...accra]);
});

test("subtotals of several places and the total of a region are passed over", () => {
  const rows = [
    ...kumasi,
    ofKumasi("Subtotal", null),
    ...accra,
    ofAccra("Subtotal", null),
    ["Total south", null, 2960, 18_000, null],
    ["Tamale", "textiles", 80, 400, null],
  ];
  expect(rowsOf(rows)).toEqual({ passed: [3, 6, 7], asked: [] });
});

test.each<[string, number, Cells]>([
  ["above its parts", 1, [ofKumasi("Total", null), ...kumasi, ofAccra("Total", null), ...accra]],
  [
    "of a place whose rows stand elsewhere",
    4,
    [...accra, ["Tamale", "textiles", 80, 400, 0.2], ofKumasi("Kumasi total", null), ...kumasi],
  ],
])("a total %s is passed over", (_where, row, rows) => {
  expect(rowsOf(rows).passed).toContain(row);
});

test("means beside the sums, sums that were rounded, and rows of means are no doubt", () => {
  const rounded = ["Total", null, 1840, 11_504, 0.22];
  const means = ["Average", null, 920, 5750, 0.2];
  expect(rowsOf([...kumasi, rounded, means, ...accra])).toEqual({ passed: [3, 4], asked: [] });
});

test("where a part is still a text, the other numbers tell", () => {
  const parts: Cells = [
    ["Kumasi", "repair", 1200, "8 400", 0.1],
    ["Kumasi", "furniture", 640, 3100, 0.3],
  ];
  expect(rowsOf([...parts, ofKumasi("Total", null), ...accra]).passed).toEqual([3]);
  const texts = parts.map((row) => row.with(2, "many"));
  expect(rowsOf([...texts, ofKumasi("Total", null), ...accra]).asked).toEqual([3]);
});

test.each<[string, readonly CellValue[]]>([
  ["whose sums are wrong", ["Total", null, 1840, 9000, null]],
  ["that has a number no part has", ["Total", null, 1840, 11_500, 7]],
  ["without numbers", ["Total", "Energies", null, null, null]],
])("a row called total %s is read and asked about", (_what, row) => {
  const rows = [...kumasi, row, ...accra];
  expect(rowsOf(rows)).toEqual({ passed: [], asked: [3] });
  expect(readOf(rows).cells[3]).toEqual(row);
});

test("what only sounds a little like it is neither passed over nor asked about", () => {
  expect(rowsOf([...kumasi, ["Totalán", "wine", 1840, 11_500, 0.2], ...accra])).toEqual({
    passed: [],
    asked: [],
  });
  expect(rowsOf([...kumasi, ["Accra", "Media", 40, 300, 0.2], ...accra]).asked).toEqual([]);
});

test("in an Excel table, too, the last row included", () => {
  const all = ["Total", null, 2960, 18_000, null];
  const rows = [...kumasi, ofKumasi("Subtotal", null), ...accra, all];
  expect(rowsOf(rows, "table")).toEqual({ passed: [3, 6], asked: [] });
});

test("Excel's own subtotals end a table as totals do", () => {
  const { range: read } = readOf([
    ...kumasi,
    ofKumasi("Kumasi Total", null),
    ...accra,
    ofAccra("Accra Total", null),
    ["Grand Total", null, 2960, 18_000, null],
  ]);
  expect(read).toMatchObject({ rows: 6, below: { row: 9, begins: "Accra Total" } });
  expect(passedOver(read, english.pane.columns)).toEqual([
    "Row 7 (“Kumasi Total”) is passed over: it sums up other rows.",
    "From row 10 (“Accra Total”) on nothing is read: totals and notes are no part of the table.",
  ]);
});

test("of many subtotals the first are named", () => {
  const rows = Array.from({ length: 12 }, (_, i) => [
    [`Town ${i}`, "repair", 100 + i, 900, null],
    [`Subtotal ${i}`, null, 100 + i, 900, null],
  ]).flat();
  const [said] = passedOver(readOf([...rows, ...accra]).range, english.pane.columns);
  expect(said).toBe(
    "Rows 6, 8, 10, 12, 14, 16, 18, 20 … (“Subtotal 0” and the like) are passed over: they sum up other rows."
  );
});

test("a doubt says what would be right", () => {
  const [doubt] = readOf([...kumasi, ["Total", null, 5, null, null], ...accra]).doubts;
  if (!doubt) throw new Error("The total is wrong.");
  expect(sentence(doubt, english.faults)).toBe(
    '"Total" sounds like a total of other rows, but its numbers are not their sums, so it is read like any row; if it is a total, correct it or take it out of the table.'
  );
});
