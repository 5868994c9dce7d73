import { fileFaults } from "./fileFaults";
import { count } from "./count";
import type { workbench as english } from "../en/workbench";
import type { Said } from "../language";
import { typeset } from "./typeset";

/** The page around the pane where there is no Excel. */
export const workbench: Said<typeof english> = typeset<Said<typeof english>>({
  title: "Cluster Policy Lab — atelier",
  workbook: "Classeur",
  taskPane: "Volet",
  paneWidth: "Largeur du volet",
  opening: (name) => `Ouverture de ${name}…`,

  unsaved: "Pas encore enregistré",
  newWorkbook: "Nouveau",
  open: "Ouvrir",
  workbookFile: "Fichier du classeur",
  save: "Enregistrer",
  caseBook: "Recueil de cas",
  caseBookHint: "Rouvrir le recueil de cas de l’article fondateur",
  addSample: "Ajouter l’exemple",
  addSampleHint:
    "La commande « Classeur d’exemple » du ruban : ajoute les feuilles du recueil de cas à ce classeur",
  hidePane: "Masquer le volet",
  showPane: "Afficher le volet",
  close: "Fermer",

  notExcel: "Ceci est un atelier, pas Excel",
  notExcelHeading: "Un atelier, pas Excel",
  notExcelText:
    "Le volet de droite est le complément lui-même, et il passe par office.js, de Microsoft. Seul Excel est remplacé derrière lui, pour que vous puissiez tout essayer sur cet ordinateur. Rien n’en sort.",
  notShown: "Ce que vous voyez ici ne montre pas",
  notShownItems: [
    "dans quel ordre Excel calcule, ni son aspect pendant qu’une formule attend (#BUSY!),",
    "les habitudes d’Excel pour Windows, Mac, iPad et le web,",
    "l’impression, les sauts de page et l’aspect des graphiques d’Excel,",
    "l’insertion, la suppression, le tri ou le filtrage de lignes, les cellules fusionnées, les tableaux croisés ou les macros,",
    "si Microsoft accepterait le complément dans son magasin.",
  ],
  lookInExcel:
    "Enregistrez le classeur et regardez-le dans votre propre Excel avant de vous y fier.",

  saveFirst: "Enregistrer vos modifications ?",
  saveFirstText: (name) =>
    `« ${name} » a des modifications qu’aucun fichier ne contient encore. Sans enregistrement, elles sont perdues.`,
  saveAndGoOn: "Enregistrer et continuer",
  doNotSave: "Ne pas enregistrer",
  cancel: "Annuler",

  made: "Le complément a créé un classeur",
  madeText:
    "Excel l’ouvrirait dans sa propre fenêtre. L’atelier montre un classeur à la fois : ouvrez-le à la place de celui-ci, ou enregistrez-le dans un fichier.",
  saveAsFile: "Enregistrer dans un fichier",
  openHere: "L’ouvrir ici",

  files: {
    caseBook: "Recueil de cas.xlsx",
    blank: "Classeur.xlsx",
    made: "Nouveau classeur.xlsx",
  },
  limits:
    "L’atelier saisit, copie, colle, recopie, met en forme et efface des cellules, et ajoute, renomme, déplace, masque et supprime des feuilles. Pour le reste, enregistrez le classeur et ouvrez-le dans Excel.",
  ruleBroken:
    "Cette cellule n’accepte pas cette valeur : la personne qui a préparé le classeur lui a donné une règle.",
  chooseFromList: "Choisir dans la liste",
  cannotSave: "Le classeur n’a pas pu être enregistré.",
  cannotOpen: (name) => `${name} n’a pas pu être ouvert.`,
  fileFaults,

  numbers: "fr-FR",
  selection: (sum, average, numbers) =>
    `Somme ${sum}, moyenne ${average}, ${count(numbers, "nombre", "nombres")}`,
  errors: {
    "#BUSY!": "le complément calcule encore cette valeur.",
    "#DIV/0!": "la formule divise par zéro ou par une cellule vide.",
    "#N/A": "une valeur n’est pas disponible.",
    "#NAME?": "la formule contient un nom ou une fonction inconnus, ou ne peut être lue.",
    "#NULL!": "deux plages de la formule n’ont aucune cellule en commun.",
    "#NUM!": "un nombre dépasse ce que la formule peut calculer.",
    "#REF!": "la formule renvoie à une cellule qui n’existe plus.",
    "#SPILL!": "les cellules dont le résultat a besoin ne sont pas vides.",
    "#VALUE!": "une valeur n’a pas le bon type pour la formule.",
    "#CALC!": "la formule ne peut être calculée ici.",
  },
});
