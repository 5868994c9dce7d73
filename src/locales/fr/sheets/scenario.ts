import type { scenario as english } from "../../en/sheets/scenario";
import type { Said } from "../../language";
import { count } from "../count";

/** The sheet of a scenario and the summary of several. */
export const scenario: Said<typeof english> = {
  sheet: "Scénario",
  summarySheet: "Synthèse des scénarios",
  subtitle: (segment, years) =>
    `${segment} : ${count(years, "an", "ans")}, par rapport aux mêmes années sans la politique`,
  summarySubtitle: (year) =>
    `Variation par rapport à l’absence de politique l’année ${year}, pour chaque segment pris seul`,
  noPolicy: (outcome) => `${outcome}, sans politique`,
  policy: (outcome) => `${outcome}, avec politique`,
  inUnit: (outcome, unit) => `${outcome} (${unit})`,
  levels: "Niveaux : année de base = 1, ou l’unité entre parenthèses",
  lines: (years, title, last) =>
    `Courbes sur ${count(years, "an", "ans")} pour ${title}. La dernière année : ${last}.`,
  outputInYear: (year) => `Variation de la production l’année ${year}`,
  columns: (year, segments) =>
    `Colonnes de la variation de la production l’année ${year} pour ${count(segments, "segment", "segments")} ; les nombres figurent dans le tableau ci-dessus.`,
};
