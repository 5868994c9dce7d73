import type { data as english } from "../../en/pane/data";
import type { Said } from "../../language";
import { count } from "../count";

/** The place where a table is chosen and checked. */
export const data: Said<typeof english> = {
  heading: "Que contient votre tableau ?",
  read: (segments, columns) =>
    `${count(segments, "segment", "segments")}, ${count(columns, "colonne connue", "colonnes connues")} du laboratoire.`,
  otherTables: "Autres tableaux",

  checkList: "Liste de contrôle",
  nothingFound: "Rien à corriger : toutes les cellules sont lisibles.",
  severities: {
    error: "À corriger",
    gap: "À compléter",
    warning: "À surveiller",
    note: "Remarque",
  },
  counts: (errors, gaps, warnings, notes) =>
    [
      `${errors} à corriger`,
      `${gaps} à compléter`,
      `${warnings} à surveiller`,
      count(notes, "remarque", "remarques"),
    ].join(" · "),
  showCell: (address) => `Afficher ${address}`,
  moreCells: (number) => `et ${count(number, "autre", "autres")}`,
  showAll: (number) => `Tout afficher (${number})`,

  repair: {
    writeInto: (number, address) => `Écrire ${number} dans ${address}`,
    writeIntoAll: (number, cells) => `Écrire ${number} dans ${cells} cellules`,
    writeAll: (cells) => `Écrire les ${cells} comme nombres`,
    hint: "Dans chacune de ces cellules, le texte est remplacé par le nombre indiqué plus bas. Aucune autre cellule n’est modifiée.",
    written: (cells) =>
      `${count(cells, "cellule écrite comme nombre", "cellules écrites comme nombres")}.`,
    kept: (addresses) =>
      `Laissées telles quelles, car elles contiennent une formule ou ont changé entre-temps : ${addresses}.`,
  },

  coverage: "Couverture et preuves",
  coverageHint:
    "Quelle part de ce que demande l’efficacité collective est connue, et jusqu’où elle a été vérifiée.",
  segment: "Segment",
  known: "Connu",
  evidence: "Preuves",
  unscored: (stage) => `${stage}, pas de note`,
  stages: ["enquête", "étude de cas", "autres informateurs", "institutions"],
  stageUnknown: "non indiqué",
  allSegments: (number) => `Afficher les ${number} segments`,
};
