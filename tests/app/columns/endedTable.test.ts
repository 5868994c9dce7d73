import { endedTable } from "../../../src/app/columns/endedTable";
import type { TableRange } from "../../../src/app/ports/workbook";
import type { Cells, CellValue } from "../../../src/core/fault";

const header = ["cluster", "subsector", "firms", "workers"];
const kumasi = ["Kumasi", "repair", 1200, 8400];
const accra = ["Accra", "garments", 900, 5200];
const blank = [null, null, null, null];

const rangeOf = (cells: Cells, kind: TableRange["kind"]): TableRange => ({
  name: "Survey",
  sheet: "Survey",
  row: 3,
  column: 0,
  rows: cells.length,
  columns: header.length,
  kind,
  headers: header,
});

const ended = (below: Cells, kind: TableRange["kind"] = "sheet") => {
  const cells = [header, kumasi, accra, ...below];
  return endedTable(rangeOf(cells, kind), cells);
};

const totals = (name: CellValue) => [name, null, 2100, 13_600];

test.each([
  ["Total"],
  ["TOTALS"],
  ["Grand total"],
  ["Total général"],
  ["Totaux"],
  ["Totales"],
  ["Total geral"],
  ["Somme"],
  ["Average"],
  ["Moyenne"],
  ["Promedio"],
  ["Média"],
])("a row that is called %s is none of the table's", (name) => {
  const { range, cells } = ended([totals(name)]);
  expect(cells).toEqual([header, kumasi, accra]);
  expect(range).toMatchObject({ rows: 3, below: { row: 6, rows: 1, begins: name } });
});

test.each([
  ["a cluster that only begins so", totals("Totalán")],
  ["a trade that could be an average", ["Accra", "Media", 40, 300]],
  ["numbers without a name", totals(null)],
  ["a cluster of which nothing else is known yet", ["Tema", null, null, null]],
])("%s stays", (_what, row) => {
  const { range, cells } = ended([row]);
  expect(cells).toHaveLength(4);
  expect(range.below).toBeUndefined();
});

test("what all trades of a place come to is a total too", () => {
  expect(ended([["Accra", "Total", 900, 5200]]).cells).toHaveLength(3);
});

test("notes below go with the totals above them, and the blank rows between", () => {
  const note = ["Data of the ministry, 2019", null, null, null];
  const { range, cells } = ended([totals("Total"), blank, note, blank]);
  expect(cells).toEqual([header, kumasi, accra]);
  expect(range).toMatchObject({ rows: 3, below: { row: 6, rows: 4, begins: "Total" } });
});

test("a note begins below the blank rows", () => {
  const { range } = ended([blank, blank, ["Draft", null, null, null]]);
  expect(range).toMatchObject({ rows: 3, below: { row: 8, rows: 1, begins: "Draft" } });
});

test("a source needs no blank row above it", () => {
  expect(ended([["Source: field team B", null, null, null]]).cells).toHaveLength(3);
});

test("totals between segments stay, since more of the table follows", () => {
  const { cells } = ended([totals("Total"), blank, ["Tema", "metal", 10, 90]]);
  expect(cells).toHaveLength(6);
});

test("an Excel table says itself which rows are its own", () => {
  expect(ended([totals("Total")], "table").range.below).toBeUndefined();
});

test("a table of totals alone stays", () => {
  const cells = [header, totals("Total")];
  expect(endedTable(rangeOf(cells, "sheet"), cells).cells).toEqual(cells);
});
