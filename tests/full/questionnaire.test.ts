import { questionnaireSheet } from "../../src/app/questionnaire/questionnaireSheet";
import { loadLanguage } from "../../src/locales/loadLanguage";
import { createSpreadsheet, openXlsx } from "../../src/spreadsheet/exceltsSpreadsheet";
import type { Spreadsheet } from "../../src/spreadsheet/spreadsheet";
import { workbookOf } from "../../src/spreadsheet/spreadsheetWorkbook";
import { hasLibreOffice, LibreOffice } from "../support/libreOffice";

// Another program starts.
jest.setTimeout(180_000);

if (!hasLibreOffice)
  console.warn("NOT CHECKED: the questionnaire in LibreOffice, since this machine has no soffice.");

const sheetId = (book: Spreadsheet): string => book.sheets.at(-1)?.id ?? "";

// Where LibreOffice is not at hand there is nothing to read the file.
(hasLibreOffice ? describe : describe.skip)("the questionnaire in LibreOffice", () => {
  const office = new LibreOffice();
  afterAll(() => office.close());

  test("keeps for every answer what it takes, and the sentences that say so", async () => {
    const sheet = questionnaireSheet(await loadLanguage("fr"));
    const book = createSpreadsheet();
    await workbookOf(book).addSheets([sheet]);
    const saved = await openXlsx(await office.recalculated(await book.toXlsx()));
    const ruled = sheet.rules ?? [];
    expect(ruled.length).toBeGreaterThan(70);
    for (const cells of ruled) {
      const [written, ...others] = book.rules.within(sheetId(book), cells);
      expect([written?.kind, others]).toEqual([expect.any(String), []]);
      expect(saved.rules.within(sheetId(saved), cells)).toEqual([written]);
    }
  });
});
