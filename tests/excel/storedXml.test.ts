import { changeStored } from "../../src/app/stored/changeStored";
import { readStored } from "../../src/app/stored/readStored";
import { storedKinds } from "../../src/app/stored/storedKind";
import { officeWorkbook } from "../../src/excel/officeWorkbook";
import { openXlsx } from "../../src/spreadsheet/exceltsSpreadsheet";
import { workbookOf } from "../../src/spreadsheet/spreadsheetWorkbook";
import { closeOffices } from "../support/office";
import { inOffice, outOfOffice } from "./inOffice";

afterEach(() => {
  closeOffices();
  outOfOffice();
});

const kind = storedKinds.scenarios;
const now = "2026-03-02T09:00:00.000Z";
const idsIn = async (workbook: Parameters<typeof readStored>[0]): Promise<string[]> =>
  (await readStored(workbook, kind)).entries.map(({ id }) => id).sort();

test("what is stored through office.js is in the saved file, and what is in a file is read", async () => {
  const { spreadsheet, host } = await inOffice();
  await changeStored(officeWorkbook(), kind, [{ id: "a", value: 1 }], now);
  const file = await openXlsx(await spreadsheet.toXlsx());
  expect(await idsIn(workbookOf(file))).toEqual(["a"]);
  await changeStored(workbookOf(spreadsheet), kind, [{ id: "b", value: 2 }], now);
  expect(await idsIn(officeWorkbook())).toEqual(["a", "b"]);
  expect(host.gaps).toEqual([]);
  expect(host.undoClearing).toEqual([]);
});

test("reading takes two requests and storing three", async () => {
  const { host } = await inOffice();
  await changeStored(officeWorkbook(), kind, [{ id: "a", value: 1 }], now);
  host.resetCounters();
  await readStored(officeWorkbook(), kind);
  expect(host.counters.syncs).toBeLessThanOrEqual(2);
  host.resetCounters();
  await changeStored(officeWorkbook(), kind, [{ id: "b", value: 2 }], now);
  expect(host.counters.syncs).toBeLessThanOrEqual(3);
});

test("of many who store at the same moment none is lost", async () => {
  await inOffice();
  await changeStored(officeWorkbook(), kind, [{ id: "0", value: 0 }], now);
  // Their requests take turns, so that all have read before the first has written.
  await Promise.all(
    ["1", "2", "3"].map((id) => changeStored(officeWorkbook(), kind, [{ id, value: id }], now))
  );
  expect(await idsIn(officeWorkbook())).toEqual(["0", "1", "2", "3"]);
  expect((await officeWorkbook().storedXml(kind.namespace)).length).toBeGreaterThan(1);
  await changeStored(officeWorkbook(), kind, [{ id: "4", value: 4 }], now);
  expect(await officeWorkbook().storedXml(kind.namespace)).toHaveLength(1);
});
