import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { command } from "../../../src/hosts/cli/command";
import { openXlsx } from "../../../src/spreadsheet/exceltsSpreadsheet";
import type { CellValue } from "../../../src/core/fault";
import type { Spreadsheet } from "../../../src/spreadsheet/spreadsheet";
import { answered } from "../../support/answered";
import { mappedWorkbook, survey, surveyCorner, surplusUses } from "../../support/mappedWorkbook";

const folder = mkdtempSync(path.join(tmpdir(), "lab-"));
const inFolder = (name: string): string => path.join(folder, `${name}.xlsx`);
afterAll(() => rmSync(folder, { recursive: true }));

const lab = (...args: string[]) => answered((terminal) => command(args, terminal));
const opened = (file: string) => openXlsx(new Uint8Array(readFileSync(file)));

const [sample, out, back] = ["survey", "copy", "back"].map(inFolder) as [string, string, string];

/** Cells of a file changed as its reader would: the table, the row below its header, the column. */
const edited = async (
  from: string,
  to: string,
  edits: readonly (readonly [table: string, row: number, column: string, value: CellValue])[]
): Promise<void> => {
  const book = await opened(from);
  for (const [name, row, column, value] of edits) {
    const table = book.tables.find((each) => each.name === name);
    if (!table) throw new Error(`There is no table ${name}.`);
    const [header = []] = book.read(table.sheet, { ...table.area, rows: 1 });
    const at = header.findIndex((cell) => cell.value === column);
    book.write(table.sheet, table.area.row + row, table.area.column + at, [[value]]);
  }
  writeFileSync(to, await book.toXlsx());
};

beforeAll(async () => {
  const { spreadsheet } = await mappedWorkbook();
  writeFileSync(sample, await spreadsheet.toXlsx());
  const publish = ["publish", sample, "--scenario", "Demand crisis", "--out", out];
  expect(await lab(...publish)).toMatchObject({ code: 0 });
}, 60_000);

const valuesOf = (book: Spreadsheet, name: string): CellValue[][] => {
  const sheet = book.sheets.find((each) => each.name === name);
  const used = sheet && book.usedArea(sheet.id);
  if (!sheet || !used) throw new Error(`There is no sheet ${name} with cells.`);
  return book.read(sheet.id, used).map((row) => row.map(({ value }) => value));
};

test("its copy holds our columns in our units, is verified and read back as a scenario", async () => {
  const copy = await opened(out);
  const names = copy.tables.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(["Segments", "Surplus"]));
  const cells = valuesOf(copy, "Segments").slice(5);
  expect(cells.map((row) => [row[0], row[4], row[5], row[10]])).toEqual([
    ["cluster", "revenue", "creditAccess", "power"],
    ["Gamarra", 52_000_000, 0.07, 1],
    ["Juliaca", 900_000, 0.14, 0],
  ]);
  expect(await lab("verify", out)).toMatchObject({ code: 0, err: "" });
  const code = await lab("code", sample, "--scenario", "Demand crisis");
  expect(await lab("scenario", out)).toEqual(code);
}, 60_000);

test("of a copy nobody touched nothing is to be merged", async () => {
  expect(await lab("merge", sample, out)).toMatchObject({
    code: 0,
    out: "No data were changed in the copy; lab scenario reads its assumptions.\n",
  });
}, 60_000);

test("what came back goes into the user's own cells, in the user's own units and words", async () => {
  await edited(out, back, [
    ["Segments", 1, "creditAccess", 0.29],
    ["Segments", 1, "revenue", 61_500_000],
    ["Segments", 2, "power", 1],
    ["Segments", 2, "workers", 171],
    ["Segments", 2, "cluster", "'=EVIL()"],
    ["Surplus", 1, "share", 0.35],
  ]);
  const merged = inFolder("merged");
  const answer = await lab("merge", sample, back, "--out", merged);
  expect(answer.out).toContain("creditAccess (% crédito): 0.07 became 0.29; taken over.");
  expect(answer.out).toContain("share (Porcentaje): 0.4 became 0.35; taken over.");
  expect(answer.out).toMatch(/6 changed, 0 left to decide/);
  const expected = survey.map((row) => [...row]);
  Object.assign(expected[2] ?? [], { 5: 61500, 6: 29 });
  Object.assign(expected[4] ?? [], { 0: "=EVIL()", 4: 171, 11: "sí" });
  const book = await opened(merged);
  expect(valuesOf(book, "Datos")).toEqual(expected);
  expect(book.usedArea(book.sheets[0]?.id ?? "")).toMatchObject(surveyCorner);
  expect(valuesOf(book, "Excedente")).toEqual([
    surplusUses[0],
    ["Gamarra, ropa", "savings", 35],
    surplusUses[2],
  ]);
  expect(await lab("merge", merged, back)).toMatchObject({
    out: expect.stringMatching(/the same was done here[^]*6 changed, 0 left to decide/) as string,
  });
}, 60_000);

test("a cell that was changed here too is left to people, told in the copy's units", async () => {
  const mine = inFolder("mine");
  await edited(out, back, [["Segments", 1, "creditAccess", 0.29]]);
  const book = await opened(sample);
  book.write(book.sheets[0]?.id ?? "", 3, 8, [[11]]);
  writeFileSync(mine, await book.toXlsx());
  expect(await lab("merge", mine, back)).toMatchObject({
    out: expect.stringContaining("not taken over: here it is 0.11 by now") as string,
  });
}, 60_000);
