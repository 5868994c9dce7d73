import type { scenarios as english } from "../../en/pane/scenarios";
import type { Said } from "../../language";

const pointsOf = (points: string): string => (points === "1" ? "point" : "points");

/** The place of policies and what they change. */
export const scenarios: Said<typeof english> = {
  heading: "Que changerait une politique ?",
  segment: "Segment",
  cannotSimulate: (segment) => `${segment} (simulation impossible)`,
  noneSimulated:
    "Aucun segment ne peut encore être simulé. La liste de contrôle, sous Données, dit pourquoi.",
  toCheckList: "Voir la liste de contrôle",
  segmentSpoilt: (segment, shown) =>
    `${segment} ne peut plus être simulé : ${shown} est affiché à la place. La liste de contrôle, sous Données, dit pourquoi.`,
  segmentGone: (segment, shown) =>
    `${segment} n’est plus dans le tableau : ${shown} est affiché à la place.`,
  preset: "Scénario",
  ownPolicy: "Politique personnelle",
  changed: (preset) => `${preset}, modifié`,

  results: (years) => `Après ${years} ans, par rapport à l’absence de politique`,
  chartsOver: (years) => `Les ${years} prochaines années`,
  withPolicy: "Avec la politique",
  withoutPolicy: "Sans",
  year: "Année",
  baseYear: "année de base = 100",
  baseYearNote: "Là où le tableau ne donne pas de nombres, l’année de base vaut 100.",
  instead: (now, before, unit) =>
    [now === before ? now : `${now} au lieu de ${before}`, unit].filter(Boolean).join(" "),
  units: { workers: "travailleurs", revenue: "", pay: "", firms: "entreprises" },
  unchanged: "±0 %",
  percentage: (number) => `${number} %`,
  underOne: (sign) => `${sign}<1 %`,
  change: (sign, percent) => `${sign}${percent} %`,
  chartText: (outcome, years, now, before, unit) =>
    `${outcome} sur ${years} ans : ${now} avec la politique et ${before} sans elle l’année ${years}${unit === "" ? "" : ` (${unit})`}.`,
  enlarge: (outcome) => `${outcome} : agrandir, avec les nombres`,
  shrink: (outcome) => `${outcome} : réduire`,

  verdicts: {
    protected: "Protégé",
    strangled: "Étranglé",
    both: "Protégé et étranglé à la fois",
    neither: "Ni protégé ni étranglé",
  },
  contrary: {
    lower: (verdict) => `${verdict}, et pourtant la production est plus faible`,
    higher: (verdict) => `${verdict}, et pourtant la production est plus forte`,
  },
  perhapsContrary: {
    lower: (verdict) => `${verdict}, et pourtant la production pourrait être plus faible`,
    higher: (verdict) => `${verdict}, et pourtant la production pourrait être plus forte`,
  },
  aboutImports: (verdict) => `« ${verdict} » ne porte que sur les règles d’importation.`,
  explainShows: "Sous Expliquer, vous voyez ce qui fait varier la production.",
  outgrown: (share) =>
    `Sans la politique, la production atteindrait ${share} de celle d’aujourd’hui.`,
  protection: (points) =>
    `La protection de la valeur ajoutée augmente de ${points} ${pointsOf(points)}`,
  protectionFalls: (points) =>
    `La protection de la valeur ajoutée baisse de ${points} ${pointsOf(points)}`,
  protectionSame: "La protection de la valeur ajoutée ne change pas",
  capped: (share) =>
    `la rareté des intrants limite la production à ${share} de celle d’aujourd’hui`,
  uncapped: "aucune pénurie d’intrants ne freine la production",
  why: (protection, cap) => `${protection}, et ${cap}.`,
  outcome: (years, output, revenue) =>
    `Après ${years} ans, production : ${output} ; chiffre d’affaires : ${revenue}.`,
  asWithout: "comme sans la politique",
  higher: (percent) => `${percent} de plus`,
  lower: (percent) => `${percent} de moins`,
  underOnePercent: "moins de 1 %",
  scarcity: "Les acheteurs paient plus pour moins : regardez d’abord la production.",

  noPolicy: "Rien n’a encore été modifié. Choisissez un scénario ou déplacez un levier.",
  unbelievable: (years) =>
    `Année ${years} : le marché ne s’équilibre qu’à des prix que personne ne croirait ; n’en tirez aucune conclusion.`,
  honesty:
    "On peut se fier aux signes et aux classements ; les effectifs et les pourcentages sont indicatifs tant que vous n’avez pas calibré le modèle.",
  restsOn: (given, judged, assumed) =>
    `Sur les ${given + judged + assumed} données du segment, ${given} ${given < 2 ? "vient" : "viennent"} de votre tableau, ${judged} du jugement d’un codeur, et ${assumed} ${assumed < 2 ? "est une valeur" : "sont des valeurs"} par défaut.`,
  assumed: (share) => `${share} des nombres du modèle lui-même sont de simples hypothèses.`,
  evidence: (stage) => `Preuves : ${stage}.`,
  failed: "Ce scénario ne peut pas être calculé",
  failedNext: "Remettez en place le dernier levier déplacé, ou rétablissez tout.",
};
