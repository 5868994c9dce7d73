import fc from "fast-check";
import type { BriefFacts } from "../../../src/app/brief/briefFacts";
import { briefOf } from "../../../src/app/brief/makeBrief";
import { numberText } from "../../../src/app/brief/numberText";
import { copyContent } from "../../../src/app/publish/copyContent";
import { numberFormula, quotedText } from "../../../src/app/publish/formulas/numberFormula";
import { publicationOf } from "../../../src/app/publish/publication";
import { briefSheet } from "../../../src/app/publish/sheets/briefSheet";
import { resultCells } from "../../../src/app/publish/sheets/briefCells";
import { createSpreadsheet } from "../../../src/spreadsheet/exceltsSpreadsheet";
import { openPublication } from "../../../src/spreadsheet/publicationFile";
import type { NumberStyle } from "../../../src/locales/boundNumber";
import { quotedSheet } from "../../../src/core/table/address";
import { languages } from "../../../src/locales/languages";
import { briefs } from "../../../src/locales/briefs";
import { allFacts, briefLanguageIds, textOf, withNames } from "../../support/briefs";
import { cellsOf, recordOf, valueOf } from "../../support/publications";

// Whole workbooks are made and computed.
jest.setTimeout(120_000);

const styles: readonly NumberStyle[] = ["whole", "percent", "points", "signed", "fine", "share"];

test("a formula writes a number as the brief does, in every style and language", () => {
  const book = createSpreadsheet();
  const sheet = book.addSheet("Numbers");
  const tried = fc.sample(
    fc.oneof(
      fc.double({ min: -3, max: 3, noNaN: true }),
      fc.double({ min: -1e6, max: 1e6, noNaN: true }),
      fc.constantFrom(0, 0.005, -0.005, 0.0005, 0.125, 0.145, 1, 999.5, 1000, 9999.5, 1e6)
    ),
    { numRuns: 60, seed: 1 }
  );
  const wanted = tried.flatMap((value) =>
    briefLanguageIds.flatMap((language) => styles.map((style) => ({ value, language, style })))
  );
  book.write(
    sheet.id,
    0,
    0,
    wanted.map(({ value, language, style }, i) => [
      value,
      `=${numberFormula(`$A$${i + 1}`, { value, style }, briefs[language].marks)}&""`,
    ])
  );
  book.recalculate();
  const found = cellsOf(book, "Numbers").map((row) => row[1]?.value);
  const texts = wanted.map(({ value, language, style }) =>
    numberText({ value, style }, briefs[language].marks)
  );
  expect(found).toEqual(texts);
});

/** A copy of the facts, its brief in that language, computed. */
const sheetOf = async (facts: BriefFacts, language: (typeof briefLanguageIds)[number]) => {
  const content = { ...facts.content, language: languages[language] };
  const publication = valueOf(await publicationOf({ ...content.record, language }));
  const [sheet] = briefSheet(content, facts.place);
  if (!sheet) throw new Error("There is no brief.");
  const sheets = publication.sheets.map((each) => (each.name === sheet.name ? sheet : each));
  const copy = await openPublication({ ...publication, sheets });
  copy.recalculate();
  return { sheet, copy, cells: cellsOf(copy, sheet.name) };
};

let facts: readonly BriefFacts[];
beforeAll(async () => {
  facts = await allFacts();
});

test.each([
  ["en", 0],
  ["fr", 13],
  ["es", 30],
  ["pt", 95],
] as const)(
  "every number of the sheet equals its cell, and every sentence says it: %s",
  async (language, i) => {
    const each = facts[i];
    if (!each) throw new Error("There are too few briefs.");
    const brief = briefOf(each, language);
    const { cells } = await sheetOf(each, language);
    const cellOf = resultCells(brief);
    const valueAt = (result: string): unknown =>
      cells[Number(cellOf(result).split("$")[2]) - 1]?.[8];
    for (const [id, value] of brief.results) {
      const cell = cells[Number(cellOf(id).split("$")[2]) - 1];
      expect(cell?.[9]?.value).toBe(id);
      expect(cell?.[8]?.value).toBeCloseTo(value, 8);
    }
    expect(valueAt("change.output")).toMatchObject({
      formula: expect.stringContaining(
        `=ROUND(${quotedSheet(languages[language].sheets.copy.names.paths)}!`
      ) as string,
    });
    const shown = cells.flatMap((row) => row.slice(0, 7).map(({ value }) => value));
    for (const sentence of [...brief.points, ...brief.honest])
      expect(shown).toContain(textOf(sentence, language));
    for (const line of brief.table) {
      const row = cells.find((cellsOfRow) => cellsOfRow[0]?.value === line.name) ?? [];
      const numbers = [line.without, line.with, line.change, line.low, line.high];
      numbers.forEach((number, column) =>
        expect(row[1 + column]?.value).toBeCloseTo(number?.value ?? NaN, 11)
      );
      expect(row[6]?.value).toBe(textOf(line.higher ?? [], language));
    }
    const dots = shown.find((value) => /^[○●]+$/.test(String(value)));
    expect(String(dots).split("●").length - 1).toBe(brief.results.get("futures.output.higher"));
  }
);

test("the charts are drawn from the results", async () => {
  const [each] = facts;
  if (!each) throw new Error("There is no brief.");
  const brief = briefOf(each, "en");
  const { sheet, cells } = await sheetOf(each, "en");
  expect(sheet.charts.map(({ kind }) => kind)).toEqual(["line", "column", "bar"]);
  const [path, dots, parts] = sheet.charts.map(({ source: { row, column, rows, columns } }) =>
    cells
      .slice(row + 1, row + rows)
      .map((line) => line.slice(column, column + columns).map(({ value }) => value))
  );
  brief.path.forEach(({ year, change, low, high }, t) => {
    expect(path?.[t]?.[0]).toBe(year);
    [change, low, high].forEach((number, k) =>
      expect(path?.[t]?.[1 + k]).toBeCloseTo(number?.value ?? NaN, 11)
    );
  });
  expect(dots?.map((line) => line[1])).toEqual(brief.dots.map(({ value }) => value));
  expect(parts).toEqual(brief.parts.map(({ name, change }) => [name, change.value]));
});

test("names out of cells stay words within a formula", async () => {
  const hostile = `"&HYPERLINK("http://x.example","y")&"`;
  expect(quotedText(hostile)).toBe(`"""&HYPERLINK(""http://x.example"",""y"")&"""`);
  expect(quotedText("é".repeat(600)).split("&")).toHaveLength(3);
  const [each] = facts;
  if (!each) throw new Error("There is no brief.");
  const named = withNames(each, hostile, "=1+1");
  const [sheet] = briefSheet({ ...named.content, runs: [named.each] });
  if (!sheet) throw new Error("There is no brief.");
  const copy = await openPublication({ sheets: [{ ...sheet, links: [] }], stored: [] });
  const cells = cellsOf(copy, "Brief");
  expect(cells[0]?.[0]).toMatchObject({ value: "Policy brief: =1+1" });
  expect(cells[1]?.[0]).toEqual({ value: hostile });
});

test("a copy in which nothing can be run has no brief", async () => {
  const content = valueOf(await copyContent(await recordOf()));
  expect(briefSheet({ ...content, runs: [] })).toEqual([]);
});
