import { firstDifference } from "../../src/app/publish/compareCopies";
import { officeSharing } from "../../src/excel/sharingHost";
import { officeWorkbook } from "../../src/excel/officeWorkbook";
import { sheetContents } from "../../src/spreadsheet/sheetContents";
import type { TestOffice } from "../support/office";
import { closeOffices } from "../support/office";
import { inOffice, outOfOffice } from "./inOffice";

let office: TestOffice;
beforeEach(async () => {
  office = await inOffice();
});
afterEach(() => {
  outOfOffice();
  closeOffices();
});

test("every sheet is read with its formulas, from the first cell on", async () => {
  const { spreadsheet, sheet } = office;
  spreadsheet.write(sheet, 1, 1, [
    [1, "'=text"],
    ["=B2*2", true],
  ]);
  spreadsheet.addSheet("Empty");
  office.host.user.activate(sheet);
  office.host.user.edit(sheet, 4, 0, [["x"]]);
  office.host.resetCounters();
  const found = await officeSharing().sheets();
  expect(office.host.counters.syncs).toBeLessThanOrEqual(3);
  expect(firstDifference(sheetContents(spreadsheet), found)).toBeUndefined();
  expect(found.map(({ name }) => name)).toEqual(["Sheet1", "Empty"]);
  expect(found[0]?.cells[1]).toEqual([{ value: null }, { value: 1 }, { value: "=text" }]);
  expect(found[0]?.cells[2]?.[1]).toEqual({ value: 2, formula: "=B2*2" });
});

const table = async () => {
  office.spreadsheet.write(office.sheet, 2, 1, [
    ["cluster", "firms"],
    ["Novo", 0.1 + 0.2],
    ["Franca", 20],
  ]);
  office.spreadsheet.addTable(office.sheet, { row: 2, column: 1, rows: 3, columns: 2 }, "Segments");
  const [range] = await officeWorkbook().ranges();
  if (!range) throw new Error("There is no table.");
  return range;
};

test("cells are changed to values unless they hold something else by now", async () => {
  const range = await table();
  office.host.resetCounters();
  const changes = [
    { row: 1, column: 0, from: "Novo", to: "=EVIL()" },
    { row: 1, column: 1, from: 0.3, to: 0.5 },
    { row: 2, column: 1, from: 21, to: 30 },
    { row: 2, column: 0, from: "Franca", to: null },
  ];
  expect(await officeSharing().change([{ range, changes }])).toEqual([
    { range, changes: [changes[2]] },
  ]);
  const cells = office.spreadsheet.read(office.sheet, { row: 3, column: 1, rows: 2, columns: 2 });
  expect(cells.map((row) => row.map(({ value }) => value))).toEqual([
    ["=EVIL()", 0.5],
    [null, 20],
  ]);
  expect(cells[0]?.[0]?.formula).toBeUndefined();
  expect(office.host.counters.syncs).toBeLessThanOrEqual(2);
});

test("a number that takes the place of text in a cell for text changes its format, no other does", async () => {
  const range = await table();
  const cellAt = (row: number) => ({ row, column: 2, rows: 1, columns: 1 });
  const { spreadsheet, sheet } = office;
  spreadsheet.write(sheet, 3, 2, [["1 200"], ["35,5"]]);
  spreadsheet.format(sheet, cellAt(3), { numberFormat: "@" });
  spreadsheet.format(sheet, cellAt(4), { numberFormat: "0.00" });
  const changes = [
    { row: 1, column: 1, from: "1 200", to: 1200 },
    { row: 2, column: 1, from: "35,5", to: 35.5 },
  ];
  expect(await officeSharing().change([{ range, changes }])).toEqual([]);
  expect([3, 4].map((row) => spreadsheet.read(sheet, cellAt(row))[0]?.[0]?.value)).toEqual([
    1200, 35.5,
  ]);
  expect([3, 4].map((row) => spreadsheet.formatAt(sheet, row, 2).numberFormat)).toEqual([
    "General",
    "0.00",
  ]);
});

test("cells of several tables are changed in the same two requests", async () => {
  const range = await table();
  office.spreadsheet.write(office.sheet, 10, 1, [["segment"], ["1 200"]]);
  const area = { row: 10, column: 1, rows: 2, columns: 1 };
  office.spreadsheet.addTable(office.sheet, area, "Workforce");
  const beside = (await officeWorkbook().ranges()).find(({ name }) => name === "Workforce");
  if (!beside) throw new Error("There is no second table.");
  const stale = { row: 1, column: 1, from: 7, to: 8 };
  office.host.resetCounters();
  const kept = await officeSharing().change([
    { range, changes: [stale, { row: 2, column: 1, from: 20, to: 21 }] },
    { range: beside, changes: [{ row: 1, column: 0, from: "1 200", to: 1200 }] },
  ]);
  expect(office.host.counters.syncs).toBeLessThanOrEqual(2);
  expect(kept).toEqual([{ range, changes: [stale] }]);
  const valueAt = (row: number, column: number) =>
    office.spreadsheet.read(office.sheet, { row, column, rows: 1, columns: 1 })[0]?.[0]?.value;
  expect([valueAt(4, 2), valueAt(11, 1)]).toEqual([21, 1200]);
});

test("a formula of the user's stays, unless its going was agreed to", async () => {
  const range = await table();
  office.spreadsheet.write(office.sheet, 4, 2, [["=10*3"]]);
  office.spreadsheet.recalculate();
  const change = { row: 2, column: 1, from: 30, to: 31 };
  office.host.resetCounters();
  expect(await officeSharing().formulasAt(range, [{ row: 1, column: 1 }, change])).toEqual([
    undefined,
    "=10*3",
  ]);
  expect(office.host.counters.syncs).toBe(1);
  const asked = [{ range, changes: [change] }];
  expect(await officeSharing().change(asked)).toEqual(asked);
  const cell = { row: 4, column: 2, rows: 1, columns: 1 };
  const now = () => office.spreadsheet.read(office.sheet, cell)[0]?.[0];
  expect(now()).toMatchObject({ value: 30, formula: "=10*3" });
  const agreed = [{ range, changes: [{ ...change, overFormula: true }] }];
  expect(await officeSharing().change(agreed)).toEqual([]);
  expect(now()).toEqual({ value: 31 });
});

test("a workbook that was made is opened by the program around, or refused as not supported", async () => {
  const bytes = new Uint8Array([80, 75, 3, 4, 250]);
  await expect(officeSharing().openWorkbook(bytes)).rejects.toMatchObject({
    reason: "notSupported",
  });
  const opened: Uint8Array[] = [];
  office.host.opensWorkbooks((file) => opened.push(file));
  await officeSharing().openWorkbook(bytes);
  expect(opened.map((file) => [...file])).toEqual([[...bytes]]);
});

test("files are not handed over by a Mac", () => {
  expect(officeSharing()).toMatchObject({ opensWorkbooks: true, givesFiles: true });
  Object.assign(globalThis, { Office: { context: { platform: "Mac" } } });
  expect(officeSharing()).toMatchObject({ opensWorkbooks: false, givesFiles: false });
});
