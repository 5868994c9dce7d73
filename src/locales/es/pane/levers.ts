import type { levers as english } from "../../en/pane/levers";
import type { Said } from "../../language";

/** The levers of a policy. */
export const levers: Said<typeof english> = {
  heading: "Palancas",
  resetAll: "Restablecer todo",
  groups: {
    importRegulation: "Regulación de las importaciones",
    localGovernment: "Gobierno local",
    associationAndAid: "Asociación y ayuda",
    demandMoneyShocks: "Demanda, moneda y choques",
  },
  hands: { regulatory: "Regulación", developmental: "Desarrollo" },
  set: (number) => `${number} ${number === 1 ? "fijada" : "fijadas"}`,
  allAsToday: "todas como hoy",
  setting: (lever, value) => `${lever}: ${value}`,
  listed: (settings) => settings.join("; "),

  today: (value) => `hoy ${value}`,
  about: (lever) => `Acerca de: ${lever}`,
  reset: (lever) => `Restablecer: ${lever}`,
  exact: (lever) => `${lever}, valor exacto`,
  none: "sin límite",
  toTheEnd: "hasta el final",
  year: (year) => `año ${year}`,
  percent: "%",
  range: (low, high) => `Un número de ${low} a ${high}.`,
  wholeRange: (low, high) => `Un número entero de ${low} a ${high}.`,
  between: (low, high) => `De ${low} a ${high}.`,
  weights: "Al mover una se mueven las otras dos, de modo que las tres suman siempre 100\u00a0%.",

  when: (lever) => `Cuándo: ${lever}`,
  fromStart: "Desde el primer año de la política",
  someYears: "Solo en algunos años",
  firstYear: (lever) => `${lever}, primer año`,
  lastYear: (lever) => `${lever}, último año`,
  from: "desde el año",
  to: "hasta el año",
  inYear: (value, year) => `${value} en el año ${year}`,
  inYears: (value, from, to) => `${value} en los años ${from} a ${to}`,
  beforeStart: (start) =>
    `La política comienza en el año ${start}; lo que está antes no tiene efecto.`,
  receivers: {
    producers: "los productores",
    licenceHolders: "los titulares de licencias de importación",
    government: "el Estado",
  },

  /** Whose levers are shown. */
  forWhom: "Para",
  allSegments: (count: number): string => `Todos los segmentos (${count})`,
  onlyFor: (segment: string): string =>
    `Las palancas que se muevan ahora valen solo para ${segment}; las demás quedan como para todos los segmentos.`,
  only: (segment: string, settings: string): string => `Solo ${segment}: ${settings}`,
  ownList: "Palancas de segmentos concretos",
  removeOwn: (setting: string): string => `Quitar: ${setting}`,
  elsewhere: "No está entre estos segmentos: aquí no tiene efecto.",
  forAll: (value: string): string => `para todos ${value}`,
  keptAsToday: "se deja como hoy",
  asForAll: (settings: string): string => `como para todos los segmentos: ${settings}`,
};
