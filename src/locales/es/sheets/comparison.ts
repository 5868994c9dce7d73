import { count } from "../../en/count";
import type { comparison as english } from "../../en/sheets/comparison";
import type { Said } from "../../language";

/** The sheet of scenarios side by side. */
export const comparison: Said<typeof english> = {
  sheet: "Comparación",
  title: "Escenarios lado a lado",
  scenario: "Escenario",
  outcome: "Resultado",
  middle: "Centro",
  low: "Bajo",
  high: "Alto",
  bands: "Nueve de cada diez futuros están entre bajo y alto: cambio frente a no tener política",
  chances: "Parte de los futuros, frente a no tener política",
  higher: "Mayor",
  same: "Igual",
  sentence: "Futuro por futuro",
  lever: "Palanca",
  differences: "En qué difieren de hoy",
  rest: "Las palancas que no figuran abajo están como hoy en cada escenario; todos recorrieron los mismos futuros, así que solo las palancas los distinguen.",
  alt: (scenarios, years) =>
    `Columnas del cambio central de cada resultado para ${count(scenarios, "escenario", "escenarios")} después de ${count(years, "año", "años")}; los números están en la tabla de abajo.`,
};
