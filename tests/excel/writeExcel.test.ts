import type { NewSheet } from "../../src/app/ports/workbook";
import { officeWorkbook } from "../../src/excel/officeWorkbook";
import { closeOffices, type TestOffice } from "../support/office";
import { inOffice, outOfOffice } from "./inOffice";

afterEach(() => {
  closeOffices();
  outOfOffice();
});

const sheet: NewSheet = {
  name: "New",
  blocks: [{ row: 0, column: 0, values: [["cluster"]] }],
  tables: [],
  charts: [],
  columnWidths: [],
};

type Run = (...given: unknown[]) => Promise<unknown>;

/** With what Excel.run is called; all of it is then carried out, as far as this office.js knows it. */
const watchRuns = ({ Excel }: TestOffice, refused: () => Error | undefined = () => undefined) => {
  const excel = Excel as unknown as { run: Run };
  const run = excel.run.bind(Excel);
  const options: unknown[] = [];
  excel.run = (...given) => {
    const [first] = given;
    options.push(typeof first === "function" ? null : first);
    const error = typeof first === "function" ? undefined : refused();
    return error ? Promise.reject(error) : run(...given);
  };
  return options;
};

const canGroup = ({ Office }: TestOffice): void => {
  const { requirements } = Office.context;
  const known = requirements.isSetSupported.bind(requirements);
  requirements.isSetSupported = (name: string, version?: string | number) =>
    (name === "ExcelApi" && version === "1.20") || known(name, String(version));
};

const names = ({ spreadsheet }: TestOffice): string[] => spreadsheet.sheets.map(({ name }) => name);

it("does not ask for an undo group where there is none, as the workbench says of itself", async () => {
  const office = await inOffice();
  expect(office.Office.context.requirements.isSetSupported("ExcelApi", "1.20")).toBe(false);
  const options = watchRuns(office);
  await officeWorkbook().addSheets([sheet]);
  expect(options).toEqual([null]);
});

it("writes in one undo group where Excel has them, and reads without", async () => {
  const office = await inOffice();
  canGroup(office);
  const options = watchRuns(office);
  await officeWorkbook().addSheets([sheet]);
  await officeWorkbook().ranges();
  expect(options).toEqual([{ mergeUndoGroup: true }, null]);
  expect(names(office)).toEqual(["Sheet1", "New"]);
});

it("writes without a group what Excel cannot undo in one", async () => {
  const office = await inOffice();
  canGroup(office);
  const refusal = Object.assign(new Error("no"), { code: "UndoNotSupported" });
  const options = watchRuns(office, () => refusal);
  await officeWorkbook().addSheets([sheet]);
  expect(options).toEqual([{ mergeUndoGroup: true }, null]);
  expect(names(office)).toEqual(["Sheet1", "New"]);
});

it("takes back outside the group what could not be finished in it", async () => {
  const office = await inOffice();
  canGroup(office);
  const options = watchRuns(office);
  const table = { name: "T", row: 0, column: 0, rows: 2, columns: 1 };
  const failing: NewSheet = { ...sheet, tables: [table, table] };
  await expect(officeWorkbook().addSheets([failing])).rejects.toThrow();
  expect(options).toEqual([{ mergeUndoGroup: true }, null]);
  expect(names(office)).toEqual(["Sheet1"]);
});

it("says what keeps Excel from writing", async () => {
  const office = await inOffice();
  canGroup(office);
  watchRuns(office, () => Object.assign(new Error("no"), { code: "AccessDenied" }));
  await expect(officeWorkbook().addSheets([sheet])).rejects.toMatchObject({ reason: "protected" });
});
