import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { answersCommand, questionnaireCommand } from "../../../src/hosts/cli/questionnaireCommands";
import { openXlsx } from "../../../src/spreadsheet/exceltsSpreadsheet";
import type { Spreadsheet } from "../../../src/spreadsheet/spreadsheet";
import { answered } from "../../support/answered";
import { partOf } from "../../spreadsheet/sheetOf";

const folder = mkdtempSync(path.join(tmpdir(), "lab-"));
const blank = path.join(folder, "questionnaire.xlsx");
const filled = path.join(folder, "filled.xlsx");
const out = path.join(folder, "answers.xlsx");
afterAll(() => rmSync(folder, { recursive: true }));

const opened = (file: string): Promise<Spreadsheet> => openXlsx(new Uint8Array(readFileSync(file)));

const cellsOf = (book: Spreadsheet, sheet: string) => {
  const used = book.usedArea(sheet);
  return used ? book.read(sheet, used).map((row) => row.map(({ value }) => value)) : [];
};

beforeAll(async () => {
  await answered((terminal) => questionnaireCommand(blank, "pt", terminal));
});

it("prints across the page, with the header on every page and room for long questions", async () => {
  const book = await opened(blank);
  expect(book.sheets.map(({ name }) => name)).toEqual(["Questionário"]);
  const sheet = await partOf(book, "xl/worksheets/sheet1.xml");
  expect(sheet).toMatch(/<pageSetup[^>]* orientation="landscape"[^>]* fitToHeight="0"/);
  expect(sheet).toContain("Página &amp;P de &amp;N");
  expect(await partOf(book, "xl/workbook.xml")).toMatch(/_xlnm\.Print_Titles[^<]*>[^<]*\$1:\$5</);
  // "De 100 empresas, quantas fizeram nos últimos três anos …" takes two lines of 15 points.
  expect(sheet).toMatch(/<row[^>]* ht="30"/);
});

it("is read back as a table of segments", async () => {
  const book = await opened(blank);
  const [{ id: sheet } = { id: "" }] = book.sheets;
  const ids = cellsOf(book, sheet).map((row) => row[4]);
  const answers = { cluster: "Ribeirão", subsector: "calçados", workers: 1200, exportShare: 35 };
  for (const [id, answer] of Object.entries(answers))
    book.write(sheet, ids.indexOf(id), 5, [[answer]]);
  writeFileSync(filled, await book.toXlsx());
  const { code } = await answered((terminal) => answersCommand({ file: filled, out }, terminal));
  expect(code).toBe(0);
  const read = await opened(out);
  const table = read.tables.find(({ name }) => name === "Segments");
  const [header = [], row = []] = cellsOf(read, table?.sheet ?? "").slice(table?.area.row ?? 0);
  const found = Object.keys(answers).map((id) => row[header.indexOf(id)]);
  expect(found).toEqual(["Ribeirão", "calçados", 1200, 0.35]);
});

it("asks for a questionnaire where a file has none", async () => {
  await expect(
    answered((terminal) => answersCommand({ file: out, out, table: "nowhere" }, terminal))
  ).rejects.toThrow('has no questionnaire: a sheet with the column "id"');
});
