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
  expect(await officeSharing().change(range, changes)).toEqual([changes[2]]);
  const cells = office.spreadsheet.read(office.sheet, { row: 3, column: 1, rows: 2, columns: 2 });
  expect(cells.map((row) => row.map(({ value }) => value))).toEqual([
    ["=EVIL()", 0.5],
    [null, 20],
  ]);
  expect(cells[0]?.[0]?.formula).toBeUndefined();
  expect(office.host.counters.syncs).toBeLessThanOrEqual(2);
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
  expect(await officeSharing().change(range, [change])).toEqual([change]);
  const cell = { row: 4, column: 2, rows: 1, columns: 1 };
  const now = () => office.spreadsheet.read(office.sheet, cell)[0]?.[0];
  expect(now()).toMatchObject({ value: 30, formula: "=10*3" });
  expect(await officeSharing().change(range, [{ ...change, overFormula: true }])).toEqual([]);
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
