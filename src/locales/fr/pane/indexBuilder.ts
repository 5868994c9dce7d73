import type { indexBuilder as english } from "../../en/pane/indexBuilder";
import type { Said } from "../../language";
import { count } from "../count";

/** The builder of an index of the user's own. */
export const indexBuilder: Said<typeof english> = {
  parts: "Indices",
  clusterPart: "Clusters",
  ownPart: "Votre propre indice",
  heading: "Un indice à vous",
  explanation:
    "Un indice composite ramène plusieurs indicateurs à une échelle et en prend la moyenne, niveau par niveau. Vous dites lesquels, et ce que pèse chacun.",
  fromAnyTable:
    "Tout tableau de ce classeur convient, avec des unités en lignes et des indicateurs en colonnes ; aucun cluster n’est nécessaire.",
  build: "Construire un indice",
  reading: "Lecture des tableaux…",

  table: "Tableau des unités",
  tableHint: "Une ligne par unité, son nom dans la première colonne.",
  framework: "Cadre",
  newFramework: "Nouveau, d’après les colonnes du tableau",
  foreignFramework: "Cadre sous d’autres en-têtes",
  whatIsFramework: "Qu’est-ce qu’un cadre ?",
  framed: [
    "Un tableau qui décrit l’indice : une ligne pour chaque indicateur, une pour chaque niveau au-dessus et une pour l’indice lui-même.",
    "Code est l’en-tête d’un indicateur dans le tableau des unités, ou le nom que vous donnez à un niveau. Parent est le code de la ligne dont il fait partie ; celui de l’indice reste vide.",
    "Weight est le poids parmi les lignes d’un même parent. Direction vaut -1 où moins vaut mieux. Les autres colonnes nomment des méthodes pour une seule ligne et peuvent manquer.",
  ],
  noTables:
    "Ce classeur n’a pas encore de tableau avec des unités en lignes et des indicateurs en colonnes. Saisissez-en ou collez-en un : les noms dans la première colonne, un en-tête au-dessus de chaque colonne.",

  create: "Écrire un cadre",
  createHint: (columns, table) =>
    `Une nouvelle feuille avec un niveau au-dessus de ${count(columns, "indicateur", "indicateurs")} de ${table}, tous de même poids ; plus vaut mieux pour chacun. Changez-y ce que vous voyez autrement ; les résultats suivent.`,
  chooseColumns: (chosen, all) => `Indicateurs : ${chosen} sur ${all}`,
  columnKnown: (code, share) => `${code}, connu à ${share}`,
  leftOut: (columns) =>
    columns === 1 ? "Une colonne est laissée de côté" : `${columns} colonnes sont laissées de côté`,
  leftOutHint: (columns) =>
    `On y trouve des nombres, mais certaines cellules sont du texte : ${columns}. Corrigez ces cellules pour pouvoir choisir ce qui se trouve sous ces en-têtes.`,
  noColumns:
    "Aucune colonne de ce tableau ne contient des nombres qui diffèrent d’une unité à l’autre.",

  methods: "Méthodes",
  methodsHint:
    "Elles valent pour tout ce que le cadre laisse ouvert. Les méthodes qui ont leurs propres paramètres, comme des bornes fixes, se nomment dans le cadre.",
  methodsUsual: "comme d’habitude",
  methodsChanged: (changed) => changed.join(", "),
  back: "Revenir aux méthodes usuelles",

  cannot: "L’indice ne peut pas encore être construit",
  cannotHint: "Corrigez ce qui est indiqué ici ; l’indice apparaît de lui-même.",
  mind: "À noter",

  scores: (index) => `Notes : ${index}`,
  orderBy: "Montrer et trier par",
  byName: (index) => `${index}, par nom`,
  rank: (rank, of) => `rang ${rank} sur ${of}`,
  rankBetween: (rank, low, high, of) =>
    low === high
      ? `rang ${rank} sur ${of} ; ${low} dans neuf variantes sur dix`
      : `rang ${rank} sur ${of} ; ${low} à ${high} dans neuf variantes sur dix`,
  coverage: (share) => `${share} des indicateurs sont connus.`,
  noScore: (number) => `${count(number, "unité n’a", "unités n’ont")} pas de note`,
  noScoreHint: "On en sait trop peu pour le cadre et les méthodes choisies.",
  unitParts: "Ses parties",
  adds: "Ce que chaque indicateur ajoute à la note",
  addsMissing: "inconnu",
  lifts: "Ce qui la relèverait le plus",
  liftsHint:
    "Un indicateur à sa meilleure valeur dans les données, tout le reste inchangé. Cela dit ce que l’indice récompense, non ce qu’une politique peut faire.",
  liftUnknown: "inconnu",
  liftMost: (code, from, to, gain) =>
    `${code} à ${to} (aujourd’hui ${from}) ajoute ${gain} à la note.`,
  liftRank: (value, rank) => `À partir de ${value}, c’est le rang ${rank}.`,
  noLift: "Chaque indicateur est déjà à sa meilleure valeur.",

  ranks: "Les rangs sont-ils sûrs ?",
  ranksHint: (draws, noise) =>
    `L’indice est construit ${draws} fois autrement : chaque poids modifié de ${noise} de sa valeur au plus, avec des scores z, avec des moyennes qui compensent plus ou moins. Neuf résultats sur dix sont dans la barre.`,
  ranksSummary: (sure, of) =>
    `${count(sure, "unité", "unités")} sur ${of} ${sure < 2 ? "bouge" : "bougent"} d’un rang au plus.`,
  ranksAlt: (units) =>
    `Rangs de ${count(units, "unité", "unités")} avec leur intervalle, en barres du meilleur au pire rang ; chacun est écrit à côté de sa barre.`,
  rankValue: (rank, low, high) => (low === high ? `${rank}` : `${rank} (${low} à ${high})`),
  topShare: (top, share) => `parmi les ${top} premières dans ${share} des cas`,
  failedWays: (failed, draws) =>
    `${count(failed, "variante", "variantes")} sur ${draws} ${failed < 2 ? "n’a pas pu être construite et est écartée" : "n’ont pas pu être construites et sont écartées"}.`,

  weights: "Poids",
  weightsHint:
    "Ce qui était voulu et ce qu’il en est advenu : une part de l’indice, et à quel point l’indice suit chaque partie (1 : entièrement, 0 : pas du tout, moins de 0 : à rebours).",
  weightsSummary: (heaviest, share) => `${heaviest} pèse le plus, ${share}.`,
  node: "Partie",
  share: "De son parent",
  effective: "De l’indice",
  follows: "Suivie",

  correlations: "Corrélations",
  correlationsHint:
    "À quel point les indicateurs d’un groupe vont ensemble, de -1 à 1, sur l’échelle commune. Ceux d’un groupe devraient s’accorder, sans dire la même chose.",
  correlationsFine: "Aucune paire ne se distingue.",
  correlationsSummary: (redundant, opposed) =>
    [
      ...(redundant > 0 ? [`${count(redundant, "paire dit", "paires disent")} la même chose`] : []),
      ...(opposed > 0 ? [`${count(opposed, "paire s’oppose", "paires s’opposent")}`] : []),
    ].join(", "),
  redundant: (first, second, found) =>
    `${first} et ${second} disent presque la même chose (${found}) : ensemble, ils comptent double. Écartez-en un, ou divisez leurs poids par deux.`,
  opposed: (first, second, found) =>
    `${first} et ${second} tirent en sens contraire (${found}) : dans la moyenne, ils s’annulent. Vérifiez leur sens (Direction), ou mettez-les dans des groupes différents.`,
  group: (code) => `Dans ${code}`,
  firstColumn: "Premier",
  secondColumn: "Second",
  correlation: "Corrélation",
  pairsShown: (shown, all) => `Les ${shown} paires les plus fortes sur ${all} sont montrées.`,

  write: "Dans le classeur",
  writeAs: "Écrire en tant que",
  values: "Valeurs",
  valuesHint:
    "De nouvelles feuilles qui restent telles quelles et s’ouvrent partout, même sans le laboratoire.",
  formulas: "Formules",
  foreignHeaders:
    "De nouvelles feuilles qui restent telles quelles. Des formules exigeraient les en-têtes du laboratoire dans votre tableau.",
  formulasHint:
    "Une nouvelle feuille de formules CLUSTER sur vos propres cellules, qui suivent chaque changement. Elles ont besoin du laboratoire et n’existent pas sur un iPad.",
};
