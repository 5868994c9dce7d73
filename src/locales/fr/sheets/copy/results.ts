import type { results as english } from "../../../en/sheets/copy/results";
import type { Said } from "../../../language";
import { count } from "../../count";
import { names } from "./names";

/** The sheets of a published copy that tell results. */
export const results: Said<typeof english> = {
  indices: {
    subtitle: (segments) =>
      `${count(segments, "segment", "segments")}. Les notes vont de 0 à 100, les piliers et les parts de 0 à 1.`,
    formulas: `Les notes et les piliers sont des formules sur les feuilles ${names.segments}, ${names.surplus} et ${names.assumptions} ; les rangs et la couverture sont des valeurs.`,
    noScore: `sans note : voir ${names.quality}`,
    coded: "repose sur un jugement",
    alt: (segments) =>
      `Barres de l’efficacité collective de ${count(segments, "segment", "segments")} ; les nombres figurent dans le tableau ci-dessous.`,
  },
  results: {
    notRun: (some, all) =>
      `Non calculés, pour les raisons données sur la feuille ${names.quality} : ${count(some, "segment", "segments")} sur ${all}.`,
    jobs: {
      today: "Emplois aujourd’hui",
      without: "Emplois, sans politique",
      with: "Emplois, avec politique",
    },
    verdict: "Les règles d’importation le laissent",
    verdicts: {
      protected: "protégé",
      strangled: "étranglé",
      both: "protégé et étranglé",
      neither: "tel qu’il était",
    },
    protection: "Variation de la protection",
    inputsAllow: "Les intrants permettent, × production de base",
    anyOutput: "toute production",
    alt: (year, segments) =>
      `Barres de la variation de la production l’année ${year} pour ${count(segments, "segment", "segments")} ; les nombres figurent dans le tableau ci-dessous.`,
  },
  years: {
    subtitle:
      "Variation par rapport à l’absence de politique, année par année. Choisissez le segment dans la cellule colorée.",
    alt: (years) =>
      `Courbes sur ${count(years, "an", "ans")} pour le segment choisi ci-dessus ; les nombres figurent dans le tableau ci-dessous.`,
  },
  doubts: {
    title: "Avec quelle certitude ?",
    subtitle: (year) =>
      `Variation par rapport à l’absence de politique l’année ${year}, quand chaque paramètre peut se trouver n’importe où dans sa plage`,
    basis: (draws, seed) =>
      `${draws} futurs, tirés avec la graine ${seed} et les mêmes pour les deux ; neuf sur dix se trouvent entre bas et haut. Un point plein : plus haut que sans la politique.`,
    header: {
      outcome: "Résultat",
      words: "En mots",
      dots: "Un point par futur, sur vingt",
      low: "Bas",
      middle: "Milieu",
      high: "Haut",
    },
    sentence: (outcome, higher, futures) =>
      `${outcome} : au-dessus de son niveau sans la politique dans ${count(higher, "futur", "futurs")} sur ${futures}`,
  },
  whatIf: {
    title: "Et si ?",
    subtitle: (segment) =>
      `${segment} : choisissez les valeurs dans les cellules colorées, et le graphique suit.`,
    basis: (scenarios, title) =>
      `${scenarios} scénarios calculés à l’avance, appliqués à « ${title} » ; rien n’est deviné entre eux.`,
    choose: "Choisissez",
    value: "Valeur",
    place: "Numéro du scénario",
    alt: (years) =>
      `Courbes sur ${count(years, "an", "ans")} pour les valeurs choisies ci-dessus ; les nombres figurent dans le tableau ci-dessous.`,
  },
  whatIfData: {
    subtitle: `Les scénarios derrière la feuille ${names.whatIf} : variation par rapport à l’absence de politique, année par année`,
    inYear: (outcome, year) => `${outcome}, année ${year}`,
  },
  paths: {
    subtitle: "Chaque année de chaque segment, avec la politique et sans elle ; année de base = 1",
    note: "Valeurs du modèle. Seul le salaire ne commence pas à 1 : il vaut 1 lorsqu’un dixième de la main-d’œuvre locale est sans travail.",
  },
};
