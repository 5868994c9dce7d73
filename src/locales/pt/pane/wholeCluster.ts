import { count } from "../../en/count";
import type { wholeCluster as english } from "../../en/pane/wholeCluster";
import type { Said } from "../../language";

/** Several segments run together. */
export const wholeCluster: Said<typeof english> = {
  all: (segments) => `Todos os segmentos juntos (${segments})`,
  allOf: (cluster, segments) => `${cluster}: todos os segmentos juntos (${segments})`,
  named: (names, others) =>
    others === 0 ? names.join("; ") : `${names.join("; ")} e ${count(others, "outro", "outros")}`,

  noTotal: (outcomes, column, segments) =>
    `${outcomes}: sem total, pois a tabela não dá “${column}” para ${segments}.`,
  noTotalAtAll: (outcomes, column) =>
    `${outcomes}: sem total, pois a tabela não dá “${column}” para nenhum segmento.`,
  nothingAdded:
    "Nada pode ser somado, mas cada segmento é calculado: a tabela abaixo diz quem ganha e quem perde.",
  outputAtPrices: "A produção é somada aos preços de hoje; seu ano-base é 100.",
  payMean: "O salário é a média de todos os trabalhadores, cada segmento com tantos quantos hoje.",
  payFrom100: (column, segments) =>
    `O salário é a média de todos os trabalhadores, cada segmento com tantos quantos hoje. Seu ano-base é 100, pois a tabela não dá “${column}” para ${segments}.`,
  payFrom100AtAll:
    "O salário é a média de todos os trabalhadores, cada segmento com tantos quantos hoje; seu ano-base é 100.",
  ownMarket:
    "Cada segmento é calculado em seu próprio mercado: o que um tira do outro não é descontado.",
  leftOut: (segments) => `Ficam de fora, pois não podem ser simulados: ${segments}.`,
  newest: (segments) => `De várias linhas conta a do ano mais recente: ${segments}.`,
  rowOfYear: (segment, year) => `${segment} (${year})`,
  years: (first, last) =>
    `Os números são dos anos ${first} a ${last} e são somados como se fossem de um só.`,
  countries: (number) =>
    `Os segmentos ficam em ${number} países: seus valores são somados como estão e, portanto, devem estar em uma só moeda.`,
  unbelievable: (segments) =>
    `Em alguns anos, estes mercados só se equilibram a preços em que ninguém acreditaria; não tire conclusões de seus resultados: ${segments}.`,
  restsOn: (segments, given, judged, assumed) =>
    `Dos ${given + judged + assumed} dados dos ${segments} segmentos, ${given} ${given === 1 ? "vem" : "vêm"} da sua tabela, ${judged} do julgamento de um codificador e ${count(assumed, "é um valor padrão", "são valores padrão")}.`,

  heading: "Quem ganha e quem perde",
  by: "Julgado por",
  counted: (outcome, gain, lose, same) =>
    `${outcome}: ${count(gain, "segmento ganha", "segmentos ganham")}, ${count(lose, "perde", "perdem")}, ${same} como sem a política.`,
  upAndDown: (gain, lose) => `${gain} em alta, ${lose} em queda`,
  change: (years) => `Após ${years} anos`,
  standings: { gains: "ganha", loses: "perde", same: "como sem ela" },
  verdict: "Regras de importação",
  verdictsCounted: (verdicts) => `Regras de importação: ${verdicts.join("; ")}.`,
  verdictCounted: (verdict, segments) => `${verdict}: ${segments}`,
  contraryCounted: {
    lower: (counted, segments) => `${counted} (produção menor em ${segments})`,
    higher: (counted, segments) => `${counted} (produção maior em ${segments})`,
  },
  showAlone: (segment) => `${segment}: mostrá-lo sozinho`,
  alone: "Escolha um segmento para vê-lo sozinho.",
  oneAtATime: (segment) =>
    `Esta parte examina um segmento por vez: ${segment}. Em Cenários, todos são calculados juntos.`,
  notCompared: "Onde nada pode ser somado, os cenários são comparados para um segmento por vez.",
  noWorkforce: (segments) =>
    `Os empregos e salários por grupo não são somados: a tabela Workforce não diz nada utilizável de ${segments}.`,

  todayBetween: (low, high) => `hoje de ${low} a ${high}`,
  asToday: "como hoje",

  /** Below a segment whose levers are not only those for all. */
  hasOwn: "alavancas próprias",
  ownLevers: (segments: string): string =>
    `Têm alavancas próprias: ${segments}. A lista de hipóteses as indica.`,
  sheetSubtitle: (segments, years) =>
    `${segments}: ${years} anos, em relação aos mesmos anos sem a política`,
  totalLevels: "Totais: ano-base = 100, ou a unidade entre parênteses",
  eachAfter: (years) =>
    `Cada segmento isoladamente: variação em relação à ausência de política após ${years} anos`,
  inputs: "Dados dos segmentos",
  input: "Dado",
};
