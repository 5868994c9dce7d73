import type { columns as english } from "../../en/pane/columns";
import type { Said } from "../../language";
import { count } from "../count";

/** Where the user says which of their headers stands for which column of the lab. */
export const columns: Said<typeof english> = {
  heading: "À quoi correspondent vos colonnes ?",
  why: "Votre tableau a ses propres en-têtes. Dites ce qu’ils désignent et le laboratoire lit le tableau tel quel ; aucune cellule n’est modifiée. Vos réponses sont conservées dans ce classeur.",
  summary: (own, matched, suggested) =>
    [
      `${own} sous les noms du laboratoire`,
      `${count(matched, "associée", "associées")} par vous`,
      count(suggested, "suggestion", "suggestions"),
    ].join(" · "),
  review: "Associer les colonnes",
  titlesPassed: (rows, header) =>
    `La ligne d’en-têtes a été trouvée à la ligne ${header} ; ${count(rows, "ligne de titre située", "lignes de titre situées")} au-dessus ${rows === 1 ? "n’est pas lue" : "ne sont pas lues"}.`,
  endPassed: (row, begins) =>
    `À partir de la ligne ${row} (« ${begins} »), rien n’est lu : les totaux et les notes ne font pas partie du tableau.`,
  totalsPassed: (number, rows, begins) =>
    number === 1
      ? `La ligne ${rows} (« ${begins} ») n’est pas lue : elle fait le total d’autres lignes.`
      : `Les lignes ${rows} (« ${begins} », etc.) ne sont pas lues : elles font le total d’autres lignes.`,

  toConfirm: "À confirmer",
  nothingToConfirm:
    "Aucun en-tête ne ressemble à une colonne qui manque encore. Vous pouvez associer des colonnes ci-dessous.",
  settled: (number) => `Associées (${number})`,
  open: (number) => `Introuvables dans votre tableau (${number})`,
  openHint:
    "Le laboratoire se passe de la plupart d’entre elles ; chacune rend les résultats plus sûrs.",

  headerOf: (label) => `Votre en-tête pour ${label}`,
  writtenOf: (label) => `Écriture de ${label}`,
  undecided: "Pas encore choisi",
  absent: "Absente de mon tableau",
  confidences: {
    sure: "Le même nom en d’autres mots.",
    likely: "Probable.",
    guess: "Une supposition ; vérifiez-la.",
  },
  ownHeader: "Le nom du laboratoire ; ses cellules semblent notées autrement.",
  ownOrAnother: (label) =>
    `Le nom du laboratoire ; ses cellules semblent notées autrement. Si votre en-tête désigne « ${label} », choisissez-le plutôt là.`,
  insteadOf: (header, label) =>
    `« ${header} » est aussi le nom que le laboratoire donne à « ${label} », mais ces nombres ne peuvent l’être.`,
  gone: (header) => `Était lue dans « ${header} », qui n’est plus dans le tableau.`,
  firstValues: (values) => `Premières cellules : ${values}`,
  blankBelow: "Aucune cellule n’est remplie en dessous.",
  scales: {
    same: "Comme le laboratoire la lit",
    percent: "Pour cent : 12 est lu 0,12",
    hoursADay: "Heures par jour : 12 est lu 0,5",
    thousands: "Milliers : 12 vaut 12\u202f000",
    millions: "Millions : 12 vaut 12\u202f000\u202f000",
    yesNo: "Oui ou non : lu 1 ou 0",
  },

  shared: (header, labels) =>
    `« ${header} » est donné à ${labels}. Ne le donnez qu’à une seule colonne.`,
  twice: (header) =>
    `« ${header} » figure deux fois dans votre tableau ; on ne peut savoir lequel est visé. Renommez l’un des deux.`,
  clusterNeeded:
    "Dites quel en-tête nomme le cluster ; sans lui, les lignes ne peuvent être distinguées.",

  needed: (label) => `Dites quel en-tête désigne ${label} ; sans lui, ce tableau ne peut être lu.`,
  wordsHint: "Les mots de cette colonne, et ce que chacun désigne :",
  standsFor: (word) => `Ce que désigne « ${word} »`,
  choices: {
    dimensional: "Dimensionnel",
    largeBatch: "Grandes séries",
    smallBatch: "Petites séries",
    customised: "Sur mesure",
  },

  besideHeading: "Les autres tableaux",
  besideHint:
    "Le laboratoire les lit aussi là où le classeur les a. Un tableau sous un autre nom, ou avec ses propres en-têtes, peut être associé ici ; c’est conservé dans ce classeur.",
  besideKinds: {
    surplus: {
      name: "Surplus",
      what: "Où va le profit de chaque segment : une ligne par segment et par usage.",
    },
    factors: {
      name: "Facteurs",
      what: "Ce qui fait varier le taux de réinvestissement : une ligne par segment, une colonne par facteur.",
    },
    workforce: {
      name: "Main-d’œuvre",
      what: "Les groupes de travailleurs : une ligne par segment et par groupe.",
    },
    history: {
      name: "Historique",
      what: "Les années passées : une ligne par segment et par année.",
    },
    evidence: {
      name: "Preuves",
      what: "Qui a dit quoi : une ligne pour chaque constat sur une colonne du tableau Segments.",
    },
    framework: {
      name: "Cadre d’un indice",
      what: "De quoi se compose votre propre indice : une ligne par indicateur et par groupe d’indicateurs.",
    },
  },
  besideStates: {
    read: (table) => `Lu dans « ${table} »`,
    likely: (table) => `« ${table} » en est peut-être un : à confirmer`,
    none: "Absent de ce classeur",
  },
  whichTable: "De quel tableau s’agit-il ?",
  noTable: "Aucun",
  formulasReadTotals:
    "Des formules liraient les totaux entre les lignes comme des lignes ordinaires. Écrivez des valeurs, ou retirez les totaux du tableau.",
  formulasNeedOwn:
    "Les formules ne lisent qu’un cadre aux en-têtes du laboratoire. Écrivez des valeurs, ou renommez ses en-têtes.",

  cannotRead: "Ce qui a été dit de vos colonnes ne peut être lu",
  anew: "Les associer de nouveau",
  anewHint:
    "Ce qui ne peut être lu est effacé, pour tous ceux qui utilisent ce classeur. Vos tableaux restent tels quels.",
  forget: "Effacer",
  keep: "Garder",

  confirm: "Utiliser ces colonnes",
  confirming: "Enregistrement…",
  readSelection: "Lire les cellules sélectionnées",
  selectionHint:
    "Sélectionnez le tableau dans la feuille, en-têtes compris, puis appuyez sur le bouton.",
  nothingSelected:
    "Une seule cellule est sélectionnée, ou elle est vide. Sélectionnez tout le tableau avec ses en-têtes, puis réessayez.",
};
