import type { start as english } from "../../en/pane/start";
import type { Said } from "../../language";
import { count } from "../count";

/** The first screen, before and after there is a table. */
export const start: Said<typeof english> = {
  heading: "Trois questions sur vos clusters",
  dataQuestion: "Que contient votre tableau ?",
  indicesQuestion: "Le cluster travaille-t-il bien ensemble ?",
  scenariosQuestion: "Que changerait une politique ?",

  dataAnswer: (segments, table, errors) =>
    `${count(segments, "segment", "segments")} dans ${table} ; ${
      errors === 0
        ? "toutes les cellules sont lisibles."
        : `${count(errors, "cellule", "cellules")} à corriger.`
    }`,
  indicesAnswer: (best, bestScore, worst, worstScore) =>
    `De ${bestScore} sur 100 pour ${best} à ${worstScore} pour ${worst}.`,
  indicesAnswerOne: (segment, score) => `${segment} : ${score} sur 100.`,
  indicesNoAnswer: "Aucun segment n’a encore assez de données pour une note.",
  scenariosAnswer: (scenario, segment, output, revenue) =>
    `${scenario}, dans ${segment} : production ${output}, chiffre d’affaires ${revenue} après 15 ans.`,
  scenariosNoAnswer:
    "Aucun segment ne peut encore être simulé ; la liste de contrôle dit pourquoi.",

  emptyNote: "Ce classeur n’a pas encore de tableau de clusters. Commencez par un exemple :",
  emptyHeading: "Votre propre tableau",
  emptyText:
    "Le laboratoire lit un tableau avec une ligne par segment, c’est-à-dire un cluster et ce qu’il fabrique, et une colonne nommée cluster. L’exemple contient la liste de toutes les colonnes reconnues.",
  insertSample: "Insérer des données d’exemple",
  insertingSample: "Insertion…",
  insertSampleHint:
    "Ajoute de nouvelles feuilles, en anglais, avec dix-neuf clusters issus de la recherche. Vos feuilles ne changent pas.",
  chooseOther: "Ou choisissez un tableau de ce classeur",
  chooseOtherHint: "Le laboratoire dit alors quelles colonnes manquent.",
  choose: "Choisir…",
  tableOn: (name, sheet) =>
    name === sheet ? `Tableau « ${name} »` : `Tableau « ${name} », sur la feuille « ${sheet} »`,
  sheetOf: (sheet) => `Feuille « ${sheet} »`,
  cellsAt: (corners) => `Cellules ${corners}`,
  workbookEmpty: "Ce classeur n’a pas encore d’autre tableau.",
};
