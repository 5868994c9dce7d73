import { count } from "../../en/count";
import type { scenarios as english } from "../../en/pane/scenarios";
import type { Said } from "../../language";

const pointsOf = (points: string): string => (points === "1" ? "ponto" : "pontos");

/** The place of policies and what they change. */
export const scenarios: Said<typeof english> = {
  heading: "O que uma política mudaria?",
  segment: "Segmento",
  cannotSimulate: (segment) => `${segment} (não pode ser simulado)`,
  noneSimulated:
    "Nenhum segmento pode ser simulado ainda. A lista de verificação, em Dados, diz por quê.",
  toCheckList: "Ver a lista de verificação",
  segmentSpoilt: (segment, shown) =>
    `${segment} não pode mais ser simulado; no lugar dele é mostrado ${shown}. A lista de verificação, em Dados, diz por quê.`,
  segmentGone: (segment, shown) =>
    `${segment} não está mais na tabela; no lugar dele é mostrado ${shown}.`,
  preset: "Cenário",
  ownPolicy: "Política própria",
  changed: (preset) => `${preset}, modificado`,

  results: (years) => `Após ${years} anos, em relação à ausência de política`,
  chartsOver: (years) => `Os próximos ${years} anos`,
  withPolicy: "Com a política",
  withoutPolicy: "Sem ela",
  year: "Ano",
  baseYear: "ano-base = 100",
  baseYearNote: "Onde a tabela não dá números, o ano-base é 100.",
  instead: (now, before, unit) =>
    [now === before ? now : `${now} em vez de ${before}`, unit].filter(Boolean).join(" "),
  units: { workers: "trabalhadores", revenue: "", pay: "", firms: "empresas" },
  unchanged: "±0%",
  percentage: (number) => `${number}%`,
  underOne: (sign) => `${sign}<1%`,
  change: (sign, percent) => `${sign}${percent}%`,
  chartText: (outcome, years, now, before, unit) =>
    `${outcome} em ${years} anos: ${now} com a política e ${before} sem ela no ano ${years}${unit === "" ? "" : ` (${unit})`}.`,
  enlarge: (outcome) => `${outcome}: ampliar, com números`,
  shrink: (outcome) => `${outcome}: reduzir`,

  verdicts: {
    protected: "Protegido",
    strangled: "Estrangulado",
    both: "Protegido e estrangulado ao mesmo tempo",
    neither: "Nem protegido nem estrangulado",
  },
  contrary: {
    lower: (verdict) => `${verdict}, mas a produção é menor`,
    higher: (verdict) => `${verdict}, mas a produção é maior`,
  },
  perhapsContrary: {
    lower: (verdict) => `${verdict}, mas a produção pode ser menor`,
    higher: (verdict) => `${verdict}, mas a produção pode ser maior`,
  },
  aboutImports: (verdict) => `“${verdict}” diz respeito só às regras de importação.`,
  explainShows: "Em Explicar você vê o que move a produção.",
  outgrown: (share) => `Sem a política, a produção chegaria a ${share} da de hoje.`,
  protection: (points) => `A proteção do valor adicionado sobe ${points} ${pointsOf(points)}`,
  protectionFalls: (points) => `A proteção do valor adicionado cai ${points} ${pointsOf(points)}`,
  protectionSame: "A proteção do valor adicionado não muda",
  capped: (share) => `a escassez de insumos permite no máximo ${share} da produção de hoje`,
  uncapped: "nenhuma falta de insumos freia a produção",
  why: (protection, cap) => `${protection}, e ${cap}.`,
  outcome: (years, output, revenue) =>
    `Após ${years} anos, produção: ${output}; receita: ${revenue}.`,
  asWithout: "como sem a política",
  higher: (percent) => `${percent} a mais`,
  lower: (percent) => `${percent} a menos`,
  underOnePercent: "menos de 1%",
  scarcity: "Os compradores pagam mais por menos: olhe primeiro a produção.",

  noPolicy: "Nada foi alterado ainda. Escolha um cenário ou mova uma alavanca.",
  unbelievable: (years) =>
    `Ano ${years}: o mercado só se equilibra a preços em que ninguém acreditaria; não tire conclusões disso.`,
  honesty:
    "Os sinais e as ordenações são confiáveis; o número de pessoas e as porcentagens são ilustrativos enquanto você não calibrar o modelo.",
  restsOn: (given, judged, assumed) =>
    `Dos ${given + judged + assumed} dados do segmento, ${given} ${given === 1 ? "vem" : "vêm"} da sua tabela, ${judged} do julgamento de um codificador e ${count(assumed, "é um valor padrão", "são valores padrão")}.`,
  assumed: (share) => `${share} dos números do próprio modelo são meras hipóteses.`,
  evidence: (stage) => `Evidências: ${stage}.`,
  failed: "Este cenário não pode ser calculado",
  failedNext: "Desfaça o último movimento de alavanca, ou redefina tudo.",
};
