import { firstDifference } from "../../../src/app/publish/compareCopies";
import { recordOfCopy } from "../../../src/app/publish/recordOfCopy";
import { readRecord } from "../../../src/app/publish/recordXml";
import { publicationOf } from "../../../src/app/publish/publication";
import { openXlsx } from "../../../src/spreadsheet/exceltsSpreadsheet";
import { openPublication } from "../../../src/spreadsheet/publicationFile";
import { sheetContents } from "../../../src/spreadsheet/sheetContents";
import type { Spreadsheet } from "../../../src/spreadsheet/spreadsheet";
import { workbookOf } from "../../../src/spreadsheet/spreadsheetWorkbook";
import { hasLibreOffice, LibreOffice } from "../../support/libreOffice";
import { published, valueOf, type Published } from "../../support/publications";

// Another program starts, and saves a whole workbook.
jest.setTimeout(180_000);

// Where LibreOffice is not at hand there is nothing that saves the copy otherwise.
(hasLibreOffice ? describe : describe.skip)(
  "a copy that was kept in the form of LibreOffice",
  () => {
    const office = new LibreOffice();
    afterAll(() => office.close());
    let sample: Published;
    let saved: Spreadsheet;
    beforeAll(async () => {
      sample = await published();
      saved = await openXlsx(await office.throughOwnForm(await sample.copy.toXlsx()));
    });

    test("has lost its unseen record, and still has the one in its cells", () => {
      expect(readRecord(saved.storedXml)).toMatchObject({ faults: [{ code: "recordMissing" }] });
      const returned = { stored: saved.storedXml, sheets: sheetContents(saved) };
      expect(valueOf(recordOfCopy(returned))).toEqual(sample.record);
    });

    test("is the same when it is computed anew from that record", async () => {
      const again = await openPublication(valueOf(await publicationOf(sample.record)));
      again.recalculate();
      expect(firstDifference(sheetContents(again), sheetContents(saved))).toBeUndefined();
    });

    test("still has its tables where they can be read", async () => {
      const names = (await workbookOf(saved).ranges()).map(({ name }) => name);
      expect(names).toEqual(expect.arrayContaining(["Segments", "Surplus", "Assumptions"]));
    });
  }
);
