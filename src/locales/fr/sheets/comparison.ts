import type { comparison as english } from "../../en/sheets/comparison";
import type { Said } from "../../language";
import { count } from "../count";

/** The sheet of scenarios side by side. */
export const comparison: Said<typeof english> = {
  sheet: "Comparaison",
  title: "Scénarios côte à côte",
  scenario: "Scénario",
  outcome: "Résultat",
  middle: "Milieu",
  low: "Bas",
  high: "Haut",
  bands:
    "Neuf futurs sur dix se situent entre bas et haut : variation par rapport à l’absence de politique",
  chances: "Part des futurs, par rapport à l’absence de politique",
  higher: "En hausse",
  same: "Identique",
  sentence: "Futur par futur",
  lever: "Levier",
  differences: "En quoi ils diffèrent d’aujourd’hui",
  rest: "Les leviers qui ne figurent pas ci-dessous restent comme aujourd’hui dans chaque scénario ; tous ont parcouru les mêmes futurs : seuls les leviers les distinguent.",
  alt: (scenarios, years) =>
    `Colonnes de la variation médiane de chaque résultat pour ${count(scenarios, "scénario", "scénarios")} après ${count(years, "an", "ans")} ; les nombres figurent dans le tableau ci-dessous.`,
};
