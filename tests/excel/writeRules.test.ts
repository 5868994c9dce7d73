import { questionnaireSheet } from "../../src/app/questionnaire/questionnaireSheet";
import { officeWorkbook } from "../../src/excel/officeWorkbook";
import { languageIds } from "../../src/locales";
import { english } from "../../src/locales/en";
import { loadLanguage } from "../../src/locales/loadLanguage";
import { createSpreadsheet } from "../../src/spreadsheet/exceltsSpreadsheet";
import type { Spreadsheet } from "../../src/spreadsheet/spreadsheet";
import { workbookOf } from "../../src/spreadsheet/spreadsheetWorkbook";
import { closeOffices, type TestOffice } from "../support/office";
import { inOffice, outOfOffice } from "./inOffice";

afterEach(() => {
  closeOffices();
  outOfOffice();
});

/** The rule of each cell for answers on the last sheet. */
const rulesOf = (spreadsheet: Spreadsheet) => {
  const sheet = spreadsheet.sheets.at(-1)?.id ?? "";
  return Array.from({ length: 120 * 3 }, (_, index) => {
    const cell = { row: Math.floor(index / 3), column: 5 + (index % 3), rows: 1, columns: 1 };
    return spreadsheet.rules.within(sheet, cell)[0];
  });
};

const canRule = ({ Office }: TestOffice, can: boolean): void => {
  const { requirements } = Office.context;
  const known = requirements.isSetSupported.bind(requirements);
  requirements.isSetSupported = (name: string, version?: string | number) =>
    name === "ExcelApi" && version === "1.8" ? can : known(name, String(version));
};

it.each(languageIds)("gives Excel the same rules as a file, within three syncs: %s", async (id) => {
  const office = await inOffice();
  const sheet = questionnaireSheet(await loadLanguage(id));
  office.host.resetCounters();
  await officeWorkbook().addSheets([sheet]);
  expect(office.host.counters.syncs).toBeLessThanOrEqual(3);
  expect(office.host.gaps).toEqual([]);
  expect(office.host.undoClearing).toEqual([]);
  const file = createSpreadsheet();
  await workbookOf(file).addSheets([sheet]);
  const written = rulesOf(office.spreadsheet);
  expect(written.filter((rule) => rule !== undefined)).toHaveLength((sheet.rules ?? []).length * 3);
  expect(written).toEqual(rulesOf(file));
});

it("gives an older Excel the cells without rules", async () => {
  const office = await inOffice();
  canRule(office, false);
  const [name] = await officeWorkbook().addSheets([questionnaireSheet(english)]);
  expect(name).toBe("Questionnaire");
  expect(rulesOf(office.spreadsheet).filter(Boolean)).toEqual([]);
});
