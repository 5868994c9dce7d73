import type { levers as english } from "../../en/pane/levers";
import type { Said } from "../../language";

/** The levers of a policy. */
export const levers: Said<typeof english> = {
  heading: "Leviers",
  resetAll: "Tout rétablir",
  groups: {
    importRegulation: "Réglementation des importations",
    localGovernment: "Collectivité locale",
    associationAndAid: "Association et aide",
    demandMoneyShocks: "Demande, monnaie et chocs",
  },
  hands: { regulatory: "Réglementation", developmental: "Développement" },
  set: (number) => `${number} ${number < 2 ? "fixé" : "fixés"}`,
  allAsToday: "tous comme aujourd’hui",
  setting: (lever, value) => `${lever} : ${value}`,
  listed: (settings) => settings.join(" ; "),

  today: (value) => `aujourd’hui ${value}`,
  about: (lever) => `À propos : ${lever}`,
  reset: (lever) => `Rétablir : ${lever}`,
  exact: (lever) => `${lever}, valeur exacte`,
  none: "sans limite",
  toTheEnd: "jusqu’à la fin",
  year: (year) => `année ${year}`,
  percent: "%",
  range: (low, high) => `Un nombre de ${low} à ${high}.`,
  wholeRange: (low, high) => `Un nombre entier de ${low} à ${high}.`,
  between: (low, high) => `De ${low} à ${high}.`,
  weights: "En déplacer un déplace les deux autres : les trois font toujours 100 %.",

  when: (lever) => `Quand : ${lever}`,
  fromStart: "Dès la première année de la politique",
  someYears: "Certaines années seulement",
  firstYear: (lever) => `${lever}, première année`,
  lastYear: (lever) => `${lever}, dernière année`,
  from: "de l’année",
  to: "à l’année",
  inYear: (value, year) => `${value} l’année ${year}`,
  inYears: (value, from, to) => `${value} des années ${from} à ${to}`,
  beforeStart: (start) =>
    `La politique commence l’année ${start} ; ce qui la précède est sans effet.`,
  receivers: {
    producers: "les producteurs",
    licenceHolders: "les titulaires de licences d’importation",
    government: "l’État",
  },

  /** Whose levers are shown. */
  forWhom: "Pour",
  allSegments: (count: number): string => `Tous les segments (${count})`,
  onlyFor: (segment: string): string =>
    `Les leviers déplacés maintenant ne valent que pour ${segment} ; les autres restent comme pour tous les segments.`,
  only: (segment: string, settings: string): string => `${segment} seulement : ${settings}`,
  ownList: "Leviers de segments particuliers",
  removeOwn: (setting: string): string => `Retirer : ${setting}`,
  elsewhere: "Ne fait pas partie de ces segments : sans effet ici.",
  forAll: (value: string): string => `pour tous ${value}`,
  keptAsToday: "gardé comme aujourd’hui",
  asForAll: (settings: string): string => `comme pour tous les segments : ${settings}`,
};
