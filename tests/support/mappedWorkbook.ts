import { rememberMapping } from "../../src/app/columns/rememberedMappings";
import type { TableMapping } from "../../src/app/columns/tableMapping";
import type { CellValue } from "../../src/core/fault";
import type { ScaleId } from "../../src/core/table/scale";
import { valueOf } from "./publications";
import { workbookWith, type TestWorkbook } from "./workbooks";

const headers = [
  "Localidad",
  "Rubro",
  "Encuestador",
  "Firmas",
  "Trabajadores",
  "Ventas (miles)",
  "% crédito",
  "Masa",
  "Red",
  "Cap.",
  "Acción",
  "¿Hay luz?",
];

/** The cells of a survey in somebody else's words and units, titles above and a blank row within. */
export const survey: readonly (readonly CellValue[])[] = [
  ["Encuesta 2019", ...headers.slice(1).map(() => null)],
  headers,
  ["Gamarra", "ropa", "Ana", 900, 7000, 52000, 7, 1, 0.67, 0.5, 0.2, "sí"],
  headers.map(() => null),
  ["Juliaca", "ropa", "Luis", 40, 160, 900, 14, 1, 0.5, 0.5, 0.1, "no"],
];

/** Where its first title stands. */
export const surveyCorner = { row: 1, column: 2 };

const of = (header: string, scale: ScaleId = "same") => ({ header, scale });

const segments: TableMapping = {
  table: "segments",
  headers,
  columns: {
    cluster: of("Localidad"),
    subsector: of("Rubro"),
    firms: of("Firmas"),
    workers: of("Trabajadores"),
    revenue: of("Ventas (miles)", "thousands"),
    creditAccess: of("% crédito", "percent"),
    massScore: of("Masa"),
    networkScore: of("Red"),
    skillsScore: of("Cap."),
    jointScore: of("Acción"),
    power: of("¿Hay luz?", "yesNo"),
  },
  absent: [],
};

const uses = ["Segmento", "Destino", "Porcentaje"];
export const surplusUses: readonly (readonly CellValue[])[] = [
  uses,
  ["Gamarra, ropa", "savings", 40],
  ["Gamarra, ropa", "ownMarketing", 60],
];

const surplus: TableMapping = {
  table: "surplus",
  headers: uses,
  columns: { segment: of("Segmento"), use: of("Destino"), share: of("Porcentaje", "percent") },
  absent: [],
};

/** A workbook in others' words that remembers what they mean: sheets *Datos* and *Excedente*. */
export const mappedWorkbook = async (): Promise<TestWorkbook> => {
  const book = workbookWith("Datos", survey, surveyCorner);
  const sheet = book.spreadsheet.addSheet("Excedente");
  book.spreadsheet.write(sheet.id, 0, 0, surplusUses);
  for (const mapping of [segments, surplus])
    valueOf(await rememberMapping(book.workbook, mapping, "2026-01-31T00:00:00Z"));
  return book;
};
