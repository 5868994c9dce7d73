import type { futures as english } from "../../en/pane/futures";
import type { Said } from "../../language";
import { count } from "../count";

/** How sure a result is, in futures that can be counted. */
export const futures: Said<typeof english> = {
  ofHundred: (number) => `${count(number, "futur", "futurs")} sur 100`,
  nearlyAll: "plus de 99 futurs sur 100",
  nearlyNone: "moins de 1 futur sur 100",
  higher: (share) => `en hausse dans ${share}`,
  lower: (share) => `en baisse dans ${share}`,
  same: "identique dans tous les futurs",
  changes: (low, high) => `Neuf futurs sur dix : de ${low} à ${high}.`,
  basis: (draws) =>
    `${draws} futurs : chacun tire chaque nombre incertain du modèle dans sa plage, de la même façon pour toutes les politiques.`,
  failed: (number) =>
    `${count(number, "futur n’a pas de prix qui équilibrent", "futurs n’ont pas de prix qui équilibrent")} le marché et ${number < 2 ? "est laissé" : "sont laissés"} de côté.`,
  failedReport: "C’est un défaut du modèle : merci de le signaler avec les données ci-dessous.",
  failedInputs: "Les données des premiers",
  failedFuture: (draw, year, inputs) => `Futur ${draw}, à partir de l’année ${year} : ${inputs}`,
  failedIn: (segment, draw, year, inputs) =>
    `Futur ${draw}, dans ${segment} à partir de l’année ${year} : ${inputs}`,

  half: "La moitié des futurs",
  nine: "Neuf futurs sur dix",
  low: "Bas",
  high: "Haut",
  lowHigh: "Bas et haut : neuf futurs sur dix avec la politique se situent entre les deux.",
  chartText: (low, high, year) =>
    ` Avec la politique, neuf futurs sur dix se situent entre ${low} et ${high} l’année ${year}.`,
  thinking: "Examen d’autres futurs…",
  unknown: "On ne peut dire avec quelle certitude",
};
