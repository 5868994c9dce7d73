import { count } from "../../en/count";
import type { scenario as english } from "../../en/sheets/scenario";
import type { Said } from "../../language";

/** The sheet of a scenario and the summary of several. */
export const scenario: Said<typeof english> = {
  sheet: "Escenario",
  summarySheet: "Resumen de escenarios",
  subtitle: (segment, years) =>
    `${segment}: ${count(years, "año", "años")}, frente a los mismos años sin la política`,
  summarySubtitle: (year) =>
    `Cambio frente a no tener política en el año ${year}, para cada segmento por sí solo`,
  noPolicy: (outcome) => `${outcome}, sin política`,
  policy: (outcome) => `${outcome}, con política`,
  inUnit: (outcome, unit) => `${outcome} (${unit})`,
  levels: "Niveles: año base = 1, o la unidad entre paréntesis",
  lines: (years, title, last) =>
    `Líneas de ${count(years, "año", "años")} para ${title}. En el último año: ${last}.`,
  outputInYear: (year) => `Cambio de la producción en el año ${year}`,
  columns: (year, segments) =>
    `Columnas del cambio de la producción en el año ${year} para ${count(segments, "segmento", "segmentos")}; los números están en la tabla de arriba.`,
};
