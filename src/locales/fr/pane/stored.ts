import type { stored as english } from "../../en/pane/stored";
import type { Said } from "../../language";

/** Scenarios that the workbook brings. */
export const stored: Said<typeof english> = {
  heading: "Enregistrés dans ce classeur",
  hint: "Un scénario enregistré voyage avec le fichier : quiconque l’ouvre avec le laboratoire le retrouve ici. Enregistrez ensuite le classeur lui-même.",
  none: "Rien n’est encore enregistré.",
  name: "Nom du scénario",
  save: "Enregistrer dans le classeur",
  replace: (title) => `Remplacer « ${title} »`,
  taken: (title) => `« ${title} » est déjà enregistré ; celui-ci prend sa place.`,
  asSaved: (title) => `« ${title} » est enregistré tel qu’il est ici.`,
  noName: "Donnez d’abord un nom au scénario.",
  asToday:
    "Rien ne diffère encore d’aujourd’hui. Choisissez d’abord un scénario ou déplacez un levier.",
  working: "Enregistrement…",
  open: "Ouvrir",
  rename: "Renommer",
  remove: "Supprimer",
  keepName: "Garder le nouveau nom",
  cancel: "Annuler",
  newName: (title) => `Nouveau nom de ${title}`,
  about: (verb, title) => `${verb} : ${title}`,
  allAsToday: "tout comme aujourd’hui",
  shown: "affiché ci-dessus",
  saved: (title) => `« ${title} » est enregistré dans le classeur.`,
  renamed: (before, now) => `« ${before} » s’appelle désormais « ${now} ».`,
  removed: (title) => `« ${title} » est supprimé.`,
  undo: "Annuler ce changement",
  undone: "Tout est comme avant.",
  failed: "Le scénario n’a pas été enregistré",
  cannotRead: "Une partie de ce qui est enregistré ici ne peut pas être lue",
  presets: "Tirés de l’article",
  table: (name) => `Tableau ${name}`,
  cannotRun: (title) => `${title} (ne peut pas être exécuté)`,
  tableFindings: (name) => `Ce qui ne va pas dans le tableau ${name}`,
  writeTable: "Écrire comme tableau de scénarios",
  writeHint:
    "Une nouvelle feuille avec une ligne par levier et une colonne par scénario enregistré, à lire, modifier et exécuter comme les autres.",
};
