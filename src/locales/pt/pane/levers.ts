import type { levers as english } from "../../en/pane/levers";
import type { Said } from "../../language";

/** The levers of a policy. */
export const levers: Said<typeof english> = {
  heading: "Alavancas",
  resetAll: "Redefinir tudo",
  groups: {
    importRegulation: "Regulação das importações",
    localGovernment: "Governo local",
    associationAndAid: "Associação e ajuda",
    demandMoneyShocks: "Demanda, moeda e choques",
  },
  hands: { regulatory: "Regulação", developmental: "Desenvolvimento" },
  set: (number) => `${number} ${number === 1 ? "fixada" : "fixadas"}`,
  allAsToday: "todas como hoje",
  setting: (lever, value) => `${lever}: ${value}`,
  listed: (settings) => settings.join("; "),

  today: (value) => `hoje ${value}`,
  about: (lever) => `Sobre: ${lever}`,
  reset: (lever) => `Redefinir: ${lever}`,
  exact: (lever) => `${lever}, valor exato`,
  none: "sem limite",
  toTheEnd: "até o fim",
  year: (year) => `ano ${year}`,
  percent: "%",
  range: (low, high) => `Um número de ${low} a ${high}.`,
  wholeRange: (low, high) => `Um número inteiro de ${low} a ${high}.`,
  between: (low, high) => `De ${low} a ${high}.`,
  weights: "Mover uma move as outras duas, de modo que as três somem sempre 100%.",

  when: (lever) => `Quando: ${lever}`,
  fromStart: "Desde o primeiro ano da política",
  someYears: "Somente em alguns anos",
  firstYear: (lever) => `${lever}, primeiro ano`,
  lastYear: (lever) => `${lever}, último ano`,
  from: "do ano",
  to: "ao ano",
  inYear: (value, year) => `${value} no ano ${year}`,
  inYears: (value, from, to) => `${value} nos anos ${from} a ${to}`,
  beforeStart: (start) => `A política começa no ano ${start}; o que vem antes não tem efeito.`,
  receivers: {
    producers: "os produtores",
    licenceHolders: "os detentores de licenças de importação",
    government: "o governo",
  },

  /** Whose levers are shown. */
  forWhom: "Para",
  allSegments: (count: number): string => `Todos os segmentos (${count})`,
  onlyFor: (segment: string): string =>
    `As alavancas movidas agora valem só para ${segment}; as outras ficam como para todos os segmentos.`,
  only: (segment: string, settings: string): string => `Só ${segment}: ${settings}`,
  ownList: "Alavancas de segmentos isolados",
  removeOwn: (setting: string): string => `Retirar: ${setting}`,
  elsewhere: "Não está entre estes segmentos: aqui não tem efeito.",
  forAll: (value: string): string => `para todos ${value}`,
  keptAsToday: "mantido como hoje",
  asForAll: (settings: string): string => `como para todos os segmentos: ${settings}`,
};
