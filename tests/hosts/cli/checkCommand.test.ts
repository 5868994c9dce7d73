import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { rememberMapping } from "../../../src/app/columns/rememberedMappings";
import type { CellValue } from "../../../src/core/fault";
import { command } from "../../../src/hosts/cli/command";
import { createSpreadsheet } from "../../../src/spreadsheet/exceltsSpreadsheet";
import { workbookOf } from "../../../src/spreadsheet/spreadsheetWorkbook";
import { answered } from "../../support/answered";

const folder = mkdtempSync(path.join(tmpdir(), "lab-"));
afterAll(() => rmSync(folder, { recursive: true }));

const checkFile = (...args: readonly string[]) =>
  answered((terminal) => command(["check", ...args], terminal));

const check = (rows: readonly (readonly CellValue[])[], ...args: readonly string[]) => {
  const file = path.join(folder, "survey.csv");
  writeFileSync(file, rows.map((row) => row.join(",")).join("\n"));
  return checkFile(file, ...args);
};

const header = ["cluster", "massScore", "networkScore", "skillsScore", "jointScore", "power"];
const good = ["Kumasi", 1, 0.67, 0.5, 0.2, 1];

test("a sound table passes, with the coverage of each segment", async () => {
  const { code, out } = await check([header, good]);
  expect(code).toBe(0);
  expect(out).toMatch(/Kumasi +1 +– +yes/);
});

test("what must be repaired is named by its cell, and fails", async () => {
  const { code, out } = await check([header, ["Kumasi", 1, 0.67, 0.5, 0.2, 7]]);
  expect(code).toBe(1);
  expect(out).toContain("error: survey!F2 (power): 7 looks like per cent");
});

test("totals below the table are not read, and that is said", async () => {
  const { code, out } = await check([header, good, ["Total", 2, null, null, null, null]]);
  expect(code).toBe(0);
  expect(out).toContain("From row 3 (“Total”) on nothing is read");
});

test("so are totals between its rows", async () => {
  const more = ["Accra", 0.5, 0.5, 0.5, 0.1, 0.5];
  const { code, out } = await check([
    [...header, "firms"],
    [...good, 30],
    ["Total", null, null, null, null, null, 30],
    [...more, 20],
  ]);
  expect(code).toBe(0);
  expect(out).toContain("Row 3 (“Total”) is passed over: it sums up other rows.");
});

test("what only lacks is no mistake", async () => {
  const { code, out } = await check([header, ["Kumasi", null, null, null, null, 1]]);
  expect(code).toBe(0);
  expect(out).toContain("survey!A2");
});

const foreign = [
  ["Grappe", "Nb d'ouvriers", "CA (k€)", "Crédit bancaire (%)"],
  ["Ksar Hellal", 1200, 340, 35],
];

test("foreign headers are not read, and those that may be meant are told", async () => {
  const { code, out } = await check(foreign);
  expect(code).toBe(1);
  expect(out).toContain('the column "cluster" is missing');
  expect(out).toMatch(/workers +Nb d'ouvriers +as it stands +sure/);
  expect(out).toMatch(/revenue +CA \(k€\) +in thousands +sure/);
  expect(out).toMatch(/creditAccess +Crédit bancaire \(%\) +in per cent +sure/);
});

test("the same as data", async () => {
  const { out } = await check(foreign, "--json");
  expect(JSON.parse(out)).toMatchObject({
    findings: [{ severity: "error", code: "columnMissing" }],
    segments: [],
    suggestions: [
      { column: "cluster", header: "Grappe", scale: "same", confidence: "sure" },
      { column: "workers", header: "Nb d'ouvriers", scale: "same" },
      { column: "revenue", header: "CA (k€)", scale: "thousands" },
      { column: "creditAccess", header: "Crédit bancaire (%)", scale: "percent" },
    ],
  });
});

test("a mapping that the workbook remembers is used", async () => {
  const spreadsheet = createSpreadsheet();
  spreadsheet.write(spreadsheet.addSheet("Enquête").id, 2, 1, foreign);
  const of = (header: string, scale: "same" | "percent" = "same") => ({ header, scale });
  const columns = {
    cluster: of("Grappe"),
    workers: of("Nb d'ouvriers"),
    creditAccess: of("Crédit bancaire (%)", "percent"),
  };
  const said = { table: "segments", headers: foreign[0] as string[], columns, absent: [] } as const;
  await rememberMapping(workbookOf(spreadsheet), said, "2026-01-31T08:00:00.000Z");
  const file = path.join(folder, "mapped.xlsx");
  writeFileSync(file, await spreadsheet.toXlsx());
  const { code, out } = await checkFile(file);
  expect(code).toBe(0);
  expect(out).toMatch(/Ksar Hellal +0 +– +no/);
  expect(out).toMatch(/revenue +CA \(k€\) +in thousands +sure/);
});

test("turnover in money is told to be revenue", async () => {
  const { code, out } = await check([
    [...header, "turnover"],
    [...good, 12_000],
  ]);
  expect(code).toBe(1);
  expect(out).toContain("survey!G2 (turnover): this cannot be Labour turnover");
  expect(out).toMatch(/revenue +turnover +as it stands +likely/);
});

test("it takes one file", async () => {
  const { code, err } = await check([header, good], "another.csv");
  expect(code).toBe(2);
  expect(err).toContain("lab check FILE");
});

test("headers of the tables beside the segments are told as well", async () => {
  const spreadsheet = createSpreadsheet();
  const sheet = (name: string, rows: readonly (readonly CellValue[])[]) =>
    spreadsheet.write(spreadsheet.addSheet(name).id, 0, 0, rows);
  sheet("Segments", [header, good]);
  sheet("Excedente", [
    ["Segmento", "Destino", "Porcentaje"],
    ["Kumasi", "Ahorro", 40],
  ]);
  const file = path.join(folder, "beside.xlsx");
  writeFileSync(file, await spreadsheet.toXlsx());
  const { out } = await checkFile(file, "--json");
  expect(JSON.parse(out)).toMatchObject({
    suggestions: [
      { table: "Excedente", kind: "surplus", column: "segment", header: "Segmento" },
      { table: "Excedente", kind: "surplus", column: "use", header: "Destino" },
      { table: "Excedente", kind: "surplus", column: "share", header: "Porcentaje" },
    ],
  });
});

test("an empty file is said to be empty", async () => {
  const { code, err } = await check([]);
  expect(code).toBe(1);
  expect(err).toMatch(/survey\.csv has no table: it is empty\.\n$/);
});
