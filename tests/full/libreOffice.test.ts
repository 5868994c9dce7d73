import { ZipEditor } from "@cj-tech-master/excelts/archive";
import { ZipParser } from "@excelts/archive/unzip/zip-parser.js";
import { openXlsx } from "../../src/spreadsheet/exceltsSpreadsheet";
import { languageIds, type LanguageId } from "../../src/locales";
import type { CellValue } from "../../src/core/fault";
import { hasLibreOffice, LibreOffice } from "../support/libreOffice";
import { published } from "../support/publications";

// Another program starts, and computes a whole workbook.
jest.setTimeout(180_000);

if (!hasLibreOffice)
  console.warn(
    "NOT CHECKED: published copies in LibreOffice, since this machine has no soffice or no pdftoppm."
  );

const made = new Map<LanguageId, Promise<Uint8Array>>();

const makeFile = async (language: LanguageId): Promise<Uint8Array> =>
  (await published({ language })).copy.toXlsx();

/** The file of a copy in a language, made once for all tests. */
const fileIn = (language: LanguageId): Promise<Uint8Array> => {
  const file = made.get(language) ?? makeFile(language);
  made.set(language, file);
  return file;
};

/** Every cell of every sheet, as the file says without computing anything. */
const cellsOfFile = async (bytes: Uint8Array): Promise<Map<string, CellValue>> => {
  const book = await openXlsx(bytes);
  const found = new Map<string, CellValue>();
  for (const sheet of book.sheets) {
    const area = book.usedArea(sheet.id);
    if (!area) continue;
    book.read(sheet.id, area).forEach((row, r) =>
      row.forEach(({ value }, c) => {
        if (value !== null) found.set(`${sheet.name}!${area.row + r},${area.column + c}`, value);
      })
    );
  }
  return found;
};

const parts = async (bytes: Uint8Array): Promise<Map<string, string>> => {
  const files = await new ZipParser(bytes).extractAll();
  return new Map([...files].map(([name, content]) => [name, new TextDecoder().decode(content)]));
};

/** A file in which the first formula over the paths, on the sheet Brief, claims another result. */
const spoilt = async (bytes: Uint8Array): Promise<Uint8Array> => {
  const sheets = [...(await parts(bytes))].filter(([name]) =>
    /worksheets\/sheet\d+\.xml/.test(name)
  );
  const result = /(<f>ROUND\(Paths![^<]*<\/f><v>)[^<]*/;
  const [name = "", xml = ""] = sheets.find(([, text]) => result.test(text)) ?? [];
  const editor = await ZipEditor.open(bytes);
  editor.set(name, xml.replace(result, "$17"));
  return editor.bytes();
};

const colourCount = (picture: Uint8Array, [red, green, blue]: readonly number[]): number => {
  let count = 0;
  for (let i = 15; i + 2 < picture.length; i++)
    if (picture[i] === red && picture[i + 1] === green && picture[i + 2] === blue) count++;
  return count;
};

/** The second series of every chart of lines; nothing else on paper has this colour. */
const orange = [0xc8, 0x64, 0x1b];

// Where LibreOffice is not at hand there is nothing to hold the copy against.
(hasLibreOffice ? describe : describe.skip)("a published copy in LibreOffice", () => {
  const office = new LibreOffice();
  afterAll(() => office.close());
  let bytes: Uint8Array;
  let before: ReadonlyMap<string, CellValue>;
  beforeAll(async () => {
    bytes = await fileIn("en");
    before = await cellsOfFile(bytes);
  });

  test("shows the same in every cell after every formula is computed anew", async () => {
    const after = await cellsOfFile(await office.recalculated(bytes));
    const numbers = [...before.values()].filter((value) => typeof value === "number");
    expect(numbers.length).toBeGreaterThan(1000);
    expect([...after].filter(([at, value]) => before.get(at) !== value)).toEqual([]);
    expect(after.size).toBe(before.size);
  });

  test("in another language shows the same in every cell, and knows every name", async () => {
    const portuguese = await fileIn("pt");
    const wanted = await cellsOfFile(portuguese);
    const after = await cellsOfFile(await office.recalculated(portuguese));
    expect([...wanted.keys()].some((at) => at.startsWith("Trajetórias!"))).toBe(true);
    const numbers = [...wanted.values()].filter((value) => typeof value === "number");
    expect(numbers.length).toBeGreaterThan(1000);
    expect([...after].filter(([at, value]) => wanted.get(at) !== value)).toEqual([]);
    expect(after.size).toBe(wanted.size);
    const { texts } = await office.printed(portuguese);
    expect(texts[0]).toMatch(/Sumário +Página 1 de \d+/);
    expect(texts.join("")).not.toMatch(/#NAME\?|#NOME\?|#REF!|#VALUE!|#VALOR!|Err:\d+|###/);
  });

  test("is truly computed: a wrong result in the file is put right", async () => {
    const damaged = await spoilt(bytes);
    const claimed = await cellsOfFile(damaged);
    const wrong = [...claimed].filter(([at, value]) => before.get(at) !== value);
    expect(wrong).toEqual([[expect.stringContaining("Brief!"), 7]]);
    const after = await cellsOfFile(await office.recalculated(damaged));
    expect([...after].filter(([at, value]) => before.get(at) !== value)).toEqual([]);
  });

  test("shows its charts on paper", async () => {
    const { texts, pictures } = await office.printed(bytes);
    const pageWith = (words: string): number => texts.findIndex((text) => text.includes(words));
    expect(pageWith("Score, 0 to 100")).toBeGreaterThan(0);
    expect(pageWith("Change against no policy, year by year")).toBeGreaterThan(0);
    const years = pictures[pageWith("Change against no policy, year by year")];
    expect(colourCount(years ?? new Uint8Array(), orange)).toBeGreaterThan(100);
    expect(texts.filter((text) => /^ *Brief +Page \d+ of \d+/m.test(text))).toHaveLength(1);
    const brief = texts[pageWith("Policy brief:")] ?? "";
    expect(brief).toMatch(/After 15 years, the cluster makes \d+\s%/);
    expect(brief).toContain("Trust the direction and the order of results.");
    expect(brief).not.toContain("change.output");
    expect(texts.join("")).not.toMatch(/#NAME\?|#REF!|#VALUE!|Err:\d+/);
  });
});

test.each(languageIds)(
  "holds nothing that an older program does not know: %s",
  async (language) => {
    const texts = await parts(await fileIn(language));
    const sheets = [...texts].filter(([name]) => name.startsWith("xl/worksheets/"));
    expect(sheets.length).toBeGreaterThan(8);
    for (const [, text] of texts) {
      expect(text).not.toMatch(/_xlfn|_xlws|_xldudf|CLUSTER\./);
      expect(text).not.toMatch(/<f[^>]*t="array"|<c[^>]* cm="/);
    }
  }
);
