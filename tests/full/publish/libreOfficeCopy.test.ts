import { copyEdits } from "../../../src/app/publish/copyEdits";
import { firstDifference } from "../../../src/app/publish/compareCopies";
import { recordOfCopy } from "../../../src/app/publish/recordOfCopy";
import { readRecord } from "../../../src/app/publish/recordXml";
import { returnedAssumptions } from "../../../src/app/publish/returnedAssumptions";
import { publicationOf } from "../../../src/app/publish/publication";
import { success } from "../../../src/core/fault";
import { openXlsx } from "../../../src/spreadsheet/exceltsSpreadsheet";
import { formulasIn } from "../../../src/spreadsheet/formulasIn";
import { openedCopy } from "../../../src/spreadsheet/openedCopy";
import { openPublication } from "../../../src/spreadsheet/publicationFile";
import { sheetContents } from "../../../src/spreadsheet/sheetContents";
import type { Spreadsheet } from "../../../src/spreadsheet/spreadsheet";
import { verifyCopy } from "../../../src/spreadsheet/verifyCopy";
import { workbookOf } from "../../../src/spreadsheet/spreadsheetWorkbook";
import { hasLibreOffice, LibreOffice } from "../../support/libreOffice";
import { labIn, published, sha256, valueOf, type Published } from "../../support/publications";
import { sampleWorkbook } from "../../support/workbooks";

// Another program starts, and saves a whole workbook.
jest.setTimeout(180_000);

const office = new LibreOffice();
afterAll(() => office.close());

type Language = "en" | "pt";

interface Saved {
  readonly sample: Published;
  readonly file: Uint8Array;
}

const throughOwnForm = async (language: Language): Promise<Saved> => {
  const sample = await published({ language });
  return { sample, file: await office.throughOwnForm(await sample.copy.toXlsx()) };
};

const kept = new Map<Language, Promise<Saved>>();

/** A copy in a language, and the file it became in LibreOffice's own form: made once for all tests. */
const keptInOwnForm = (language: Language): Promise<Saved> => {
  const made = kept.get(language) ?? throughOwnForm(language);
  kept.set(language, made);
  return made;
};

/** A copy in which one segment has levers of its own. */
const keptAsXlsx = async (): Promise<Saved> => {
  const exceptions = [{ segment: "Kumasi, vehicle repair", levers: { tariffOutput: 0.6 } }];
  const levers = { policy: { tariffOutput: 0.2 }, exceptions };
  const scenario = { title: "Selective", leversFor: () => success(levers) };
  const sample = await published({ scenario });
  return { sample, file: await office.recalculated(await sample.copy.toXlsx()) };
};

// Where LibreOffice is not at hand there is nothing that saves the copy otherwise.
(hasLibreOffice ? describe : describe.skip).each(["en", "pt"] as const)(
  "a copy that was kept in the form of LibreOffice: %s",
  (language) => {
    let sample: Published;
    let saved: Spreadsheet;
    beforeAll(async () => {
      const own = await keptInOwnForm(language);
      sample = own.sample;
      saved = await openXlsx(own.file);
    });

    test("has lost its unseen record, and still has the one in its cells", () => {
      expect(readRecord(saved.xml.all)).toMatchObject({ faults: [{ code: "recordMissing" }] });
      const returned = { stored: saved.xml.all, sheets: sheetContents(saved) };
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

const forms = [
  ["as xlsx", keptAsXlsx],
  ["by way of its own form", () => keptInOwnForm("en")],
] as const;

(hasLibreOffice ? describe : describe.skip).each(forms)(
  "a copy that LibreOffice saved %s",
  (_, save) => {
    let sample: Published;
    let file: Uint8Array;
    beforeAll(async () => {
      ({ sample, file } = await save());
    });

    /** Changes the cell of a table below a header, in the row that begins with a text. */
    const changed = (
      book: Spreadsheet,
      name: string,
      [id, header]: readonly [string, string],
      value: number
    ): void => {
      const sheet = book.sheets.find((each) => each.name === name)?.id ?? "";
      const used = book.usedArea(sheet);
      if (!used) throw new Error(`There is nothing on the sheet ${name}.`);
      const cells = book.read(sheet, used).map((row) => row.map((cell) => cell.value));
      const top = cells.findIndex((row) => row.includes(header));
      const row = cells.findIndex((each) => each.includes(id));
      const column = cells[top]?.indexOf(header) ?? -1;
      if (row < 0 || column < 0) throw new Error(`${name} has no cell ${id}, ${header}.`);
      book.write(sheet, used.row + row, used.column + column, [[value]]);
    };

    const withoutTables = (book: Spreadsheet): Spreadsheet => {
      for (const { id } of [...book.tables]) book.removeTable(id);
      return book;
    };

    test("is the same, until a cell is changed", async () => {
      const back = await openedCopy(await openXlsx(file));
      const verified = valueOf(await verifyCopy(back, sha256));
      expect(verified).toMatchObject({ record: sample.record, inputsAsNamed: true });
      expect(verified.difference).toBeUndefined();
      const book = await openXlsx(file);
      changed(book, "Segments", ["Tirippur", "creditAccess"], 0.99);
      const other = valueOf(await verifyCopy(await openedCopy(book), sha256));
      expect(other.difference).toMatchObject({ found: 0.99 });
    });

    test.each([
      ["with", (book: Spreadsheet) => book],
      ["without", withoutTables],
    ])("gives back what was changed in it, %s its Excel tables", async (__, keep) => {
      const mine = await sampleWorkbook();
      const data = await labIn(mine.workbook);
      const edits = async (book: Spreadsheet) => {
        const back = await openedCopy(keep(book));
        return copyEdits(sample.record, back, mine.workbook, data, formulasIn(mine.spreadsheet));
      };
      const none = await edits(await openXlsx(file));
      expect(none).toMatchObject({ missingInCopy: [], missingHere: [] });
      expect(none.tables.map(({ edits: each, structure }) => [each, structure])).toEqual(
        none.tables.map(() => [[], []])
      );
      const book = await openXlsx(file);
      changed(book, "Segments", ["Tirippur", "creditAccess"], 0.99);
      const found = (await edits(book)).tables.flatMap((table) => table.edits);
      expect(found).toMatchObject([{ column: "creditAccess", returned: 0.99, state: "merge" }]);
    });

    test.each([
      ["with", (book: Spreadsheet) => book],
      ["without", withoutTables],
    ])("is read back as a scenario, %s its Excel tables", async (__, keep) => {
      const read = async (book: Spreadsheet) => {
        const found = await returnedAssumptions(await openedCopy(keep(book)), sample.record);
        if (!found) throw new Error("The assumptions are gone.");
        return valueOf(found.read);
      };
      const { title, policy, exceptions = [], parameters } = sample.record;
      expect(await read(await openXlsx(file))).toEqual({
        title,
        policy,
        parameters,
        exceptions,
      });
      const book = await openXlsx(file);
      changed(book, "Assumptions", ["creditAccess", "Value"], 0.4);
      expect((await read(book)).policy).toEqual({ ...policy, creditAccess: 0.4 });
    });
  }
);
