import { say } from "../boundNumber";
import type { BriefPage } from "../en/briefPage";

export const briefPage: BriefPage = {
  kicker: "Note de synthèse",
  policy: "La politique",
  noLevers: "rien ne change",
  overYears: "change selon les années",
  oneYear: (value, year) => say`${value} l’année ${year}`,
  more: "et d’autres points",
  colon: "\u00a0: ",
  inShort: "En bref",
  over: "Au fil des années",
  charts: {
    path: {
      title: "Production, année par année, comparée au cas sans politique",
      alt: (low, high) =>
        `Une ligne au fil des années, avec une bande autour. La dernière année, neuf futurs sur dix se trouvent entre ${low} et ${high}.`,
      caption: "Ligne\u00a0: les nombres usuels du modèle. Bande\u00a0: neuf futurs sur dix.",
      year: "Année",
      change: "Effet",
      low: "Bas",
      high: "Haut",
    },
    dots: {
      title: "Vingt futurs pour la production de la dernière année",
      alt: (higher, count) =>
        `Vingt points, un par futur. Dans ${higher} cas sur ${count}, la production est plus haute que sans la politique.`,
      caption: "Point plein\u00a0: plus que sans la politique. Point vide\u00a0: moins, ou autant.",
      future: "Futur",
      change: "Effet",
    },
    parts: {
      title: "Ce que chaque point de la politique fait à la production",
      alt: (strongest) => `Des barres, une par point. La plus longue\u00a0: ${strongest}.`,
      caption: "La somme des parts donne l’effet total.",
      part: "Point",
      change: "Effet",
    },
    asTable: "En tableau",
  },
  table: {
    title: "La dernière année",
    caption:
      "Aujourd’hui vaut 100\u00a0%. «\u00a0Bas\u00a0» et «\u00a0haut\u00a0» encadrent neuf futurs sur dix.",
    outcome: "Résultat",
    without: "Sans politique",
    with: "Avec politique",
    change: "Effet",
    low: "Bas",
    high: "Haut",
    higher: "En hausse dans",
    ofFutures: (higher, count) => say`${higher} sur ${count}`,
  },
  origin: {
    title: "D’où cela vient",
    policy: "Politique",
    data: "Données",
    date: "Date",
    seed: "Graine",
    draws: "Futurs tirés",
    version: "Laboratoire et modèle",
  },
  numbers: {
    title: "Les nombres de cette page",
    result: "Résultat",
    value: "Valeur",
  },
};
