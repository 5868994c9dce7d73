import { count } from "../count";
import type { wholeCluster as english } from "../../en/pane/wholeCluster";
import type { Said } from "../../language";

/** Several segments run together. */
export const wholeCluster: Said<typeof english> = {
  all: (segments) => `Tous les segments ensemble (${segments})`,
  allOf: (cluster, segments) => `${cluster} : tous les segments ensemble (${segments})`,
  named: (names, others) =>
    others === 0
      ? names.join(" ; ")
      : `${names.join(" ; ")} et ${count(others, "autre", "autres")}`,

  noTotal: (outcomes, column, segments) =>
    `${outcomes} : pas de total, car le tableau ne donne pas « ${column} » pour ${segments}.`,
  noTotalAtAll: (outcomes, column) =>
    `${outcomes} : pas de total, car le tableau ne donne « ${column} » pour aucun segment.`,
  nothingAdded:
    "Rien ne peut être additionné, mais chaque segment est calculé : le tableau ci-dessous dit qui gagne et qui perd.",
  outputAtPrices:
    "La production est additionnée aux prix d’aujourd’hui ; son année de base vaut 100.",
  payMean:
    "Le salaire est la moyenne de tous les travailleurs, chaque segment en comptant autant qu’aujourd’hui.",
  payFrom100: (column, segments) =>
    `Le salaire est la moyenne de tous les travailleurs, chaque segment en comptant autant qu’aujourd’hui. Son année de base vaut 100, car le tableau ne donne pas « ${column} » pour ${segments}.`,
  payFrom100AtAll:
    "Le salaire est la moyenne de tous les travailleurs, chaque segment en comptant autant qu’aujourd’hui ; son année de base vaut 100.",
  ownMarket:
    "Chaque segment est calculé sur son propre marché : ce que l’un prend à l’autre n’est pas déduit.",
  leftOut: (segments) => `Laissés de côté, car leur simulation est impossible : ${segments}.`,
  newest: (segments) =>
    `De plusieurs lignes, celle de l’année la plus récente compte : ${segments}.`,
  rowOfYear: (segment, year) => `${segment} (${year})`,
  years: (first, last) =>
    `Les nombres datent des années ${first} à ${last} et sont additionnés comme s’ils étaient d’une seule année.`,
  countries: (number) =>
    `Les segments se trouvent dans ${number} pays : leurs montants sont additionnés tels quels et doivent donc être dans une seule monnaie.`,
  unbelievable: (segments) =>
    `Certaines années, ces marchés ne s’équilibrent qu’à des prix que personne ne croirait ; ne tirez aucune conclusion de leurs résultats : ${segments}.`,
  restsOn: (segments, given, judged, assumed) =>
    `Sur les ${given + judged + assumed} données des ${segments} segments, ${given} ${given < 2 ? "vient" : "viennent"} de votre tableau, ${judged} du jugement d’un codeur, et ${count(assumed, "est une valeur", "sont des valeurs")} par défaut.`,

  heading: "Qui gagne et qui perd",
  by: "Jugé selon",
  counted: (outcome, gain, lose, same) =>
    `${outcome} : ${count(gain, "segment gagne", "segments gagnent")}, ${count(lose, "perd", "perdent")}, ${same} comme sans la politique.`,
  upAndDown: (gain, lose) => `${gain} en hausse, ${lose} en baisse`,
  change: (years) => `Après ${years} ans`,
  standings: { gains: "gagne", loses: "perd", same: "comme sans" },
  verdict: "Règles d’importation",
  verdictsCounted: (verdicts) => `Règles d’importation : ${verdicts.join(" ; ")}.`,
  verdictCounted: (verdict, segments) => `${verdict} : ${segments}`,
  contraryCounted: {
    lower: (counted, segments) => `${counted} (production plus faible dans ${segments})`,
    higher: (counted, segments) => `${counted} (production plus forte dans ${segments})`,
  },
  showAlone: (segment) => `${segment} : l’afficher seul`,
  alone: "Choisissez un segment pour le voir seul.",
  oneAtATime: (segment) =>
    `Cette partie examine un segment à la fois : ${segment}. Sous Scénarios, tous sont calculés ensemble.`,
  notCompared:
    "Là où rien ne peut être additionné, les scénarios se comparent pour un segment à la fois.",
  noWorkforce: (segments) =>
    `Les emplois et les salaires par groupe ne sont pas additionnés : le tableau Workforce ne dit rien d’utilisable de ${segments}.`,

  todayBetween: (low, high) => `aujourd’hui de ${low} à ${high}`,
  asToday: "inchangé",

  /** Below a segment whose levers are not only those for all. */
  hasOwn: "leviers propres",
  ownLevers: (segments: string): string =>
    `Ont des leviers à eux : ${segments}. La liste des hypothèses les nomme.`,
  sheetSubtitle: (segments, years) =>
    `${segments} : ${years} ans, par rapport aux mêmes années sans la politique`,
  totalLevels: "Totaux : année de base = 100, ou l’unité entre parenthèses",
  eachAfter: (years) =>
    `Chaque segment pris seul : variation par rapport à l’absence de politique après ${years} ans`,
  inputs: "Données des segments",
  input: "Donnée",
};
