import type { indices as english } from "../../en/pane/indices";
import type { Said } from "../../language";
import { count } from "../count";

/** The place of the scores. */
export const indices: Said<typeof english> = {
  heading: "Le cluster travaille-t-il bien ensemble ?",
  noTable:
    "Ces indices demandent un tableau de segments : une ligne par cluster et ce qu’il fabrique, avec une colonne nommée cluster ou des en-têtes dont vous dites le sens. Tout autre tableau peut donner un indice à vous.",
  chooseTable: "Choisir ou insérer un tableau",
  explanation:
    "Efficacité collective, de 0 à 100 : à quel point les conditions d’un cluster permettent à ses entreprises d’être efficaces ensemble.",
  caution: "Ne vous fiez pas aux écarts de moins de 10 points environ.",
  ofHundred: (score) => `${score} sur 100`,
  rank: (best, worst, of) =>
    of === 1
      ? "le seul à avoir une note"
      : best === worst
        ? `rang ${best} sur ${of} par toutes les méthodes`
        : `rang ${best} à ${worst} sur ${of}, selon la méthode`,
  pillars: "Sur quoi elle repose, de 0 à 100 chacun",
  pillar: {
    mass: "Masse d’entreprises",
    network: "Division du travail",
    skills: "Compétences",
    jointAction: "Action conjointe",
    power: "Électricité",
  },
  judged: "jugé",
  restsOn: (share, stage, judged) =>
    [
      `${share} des éléments sont connus`,
      `preuves : ${stage}`,
      ...(judged.length > 0 ? [`jugés par un codeur : ${judged.join(", ")}`] : []),
    ].join(" ; ") + ".",

  mode: "Innovation ou pression sur la main-d’œuvre",
  modeText: (innovation, squeezed) =>
    `${innovation} de la concurrence passent par l’innovation, ${squeezed} par la pression sur la main-d’œuvre.`,
  modeIllustrative: "On peut se fier au signe ; le pourcentage est indicatif.",
  modeMissing: (labels, columns) =>
    `Inconnu : complétez ${labels
      .map((label, i) => `${label.toLowerCase()} (${columns[i] ?? ""})`)
      .join(" et ")}.`,

  reinvestment: "Où va le surplus",
  reinvestmentIndex: "Indice de réinvestissement, de 0 à 100",
  localManufacturing: "Investi dans l’industrie locale",
  localProductive: "De même, avec la commercialisation",
  leakage: "Quitte la localité",
  noSurplus: "Ajoutez un tableau nommé Surplus pour voir où va le surplus.",
  noSurplusHere: "Le tableau Surplus n’a pas de lignes pour ce segment.",

  noScore: "Pas de note",
  withoutScore: (number) => `${count(number, "segment n’a", "segments n’ont")} pas de note`,
  write: "Écrire dans le classeur",
};
