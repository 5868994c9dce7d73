import type { TableMapping } from "../../../src/app/columns/tableMapping";
import { findSegments } from "../../../src/app/findSegments";
import { readInputTables } from "../../../src/app/publish/readInputTables";
import { readLab } from "../../../src/app/readLab";
import { sentence } from "../../../src/derive/sentence";
import { english } from "../../../src/locales/en";
import { workbookWith } from "../../support/workbooks";

const headers = [
  "Localidad",
  "Firmas",
  "Trabajadores",
  "% crédito",
  "Masa",
  "Red",
  "Cap.",
  "Acción",
  "Luz %",
];
const corner = { row: 1, column: 2 };
const sheet = [
  ["Encuesta 2019", ...headers.slice(1).map(() => null)],
  headers,
  ["Gamarra", 900, 700, 12, 1, 0.67, 0.5, 0.2, 100],
  ["Juliaca", 40, 160, 140, 1, 0.5, 0.5, 0.1, 50],
];

const of = (header: string, scale: "same" | "percent" = "same") => ({ header, scale });

const said: TableMapping = {
  table: "segments",
  headers,
  columns: {
    cluster: of("Localidad"),
    firms: of("Firmas"),
    workers: of("Trabajadores"),
    creditAccess: of("% crédito", "percent"),
    massScore: of("Masa"),
    networkScore: of("Red"),
    skillsScore: of("Cap."),
    jointScore: of("Acción"),
    power: of("Luz %", "percent"),
  },
  absent: [],
};

const labOf = async () => {
  const { workbook } = workbookWith("Datos", sheet, corner);
  const [range] = await findSegments(workbook, [said]);
  if (!range) throw new Error("The mapping makes the sheet a table of segments.");
  const lab = await readLab(workbook, range, [said]);
  if (!lab.ok) throw new Error(JSON.stringify(lab.faults));
  return { workbook, lab: lab.value };
};

test("a foreign table is found by what was said of it, and by nothing else", async () => {
  const { workbook } = workbookWith("Datos", sheet, corner);
  expect(await findSegments(workbook)).toEqual([]);
  expect(await findSegments(workbook, [said])).toMatchObject([
    { name: "Datos", row: 2, column: 2, titles: 1 },
  ]);
});

test("indices are computed from it in our units", async () => {
  const { lab } = await labOf();
  const [gamarra] = lab.segments;
  expect(gamarra?.row.numbers).toMatchObject({ workers: 700, creditAccess: 0.12, power: 1 });
  expect(gamarra?.assessment.ok).toBe(true);
});

test("findings name the user's own cell and header", async () => {
  const { lab } = await labOf();
  const told = lab.findings.map(({ address, fault }) => [
    address,
    fault.where.header,
    sentence(fault, english.faults, () => ""),
  ]);
  expect(told).toContainEqual([
    "Datos!F5",
    "% crédito",
    "140 is out of range; it must be a number from 0 to 100.",
  ]);
  expect(told).toContainEqual([
    "Datos!D4",
    "Firmas",
    "Firmas (900) exceeds Trabajadores (700), which cannot be; check the units of both.",
  ]);
});

test("a published copy holds our columns in our units", async () => {
  const { workbook, lab } = await labOf();
  const { segments } = await readInputTables(workbook, lab);
  expect(segments.cells[0]?.slice(0, 4)).toEqual(["cluster", "firms", "workers", "creditAccess"]);
  expect(segments.cells[1]?.slice(0, 4)).toEqual(["Gamarra", 900, 700, 0.12]);
});
