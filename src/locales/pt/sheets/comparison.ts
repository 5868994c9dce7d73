import { count } from "../../en/count";
import type { comparison as english } from "../../en/sheets/comparison";
import type { Said } from "../../language";

/** The sheet of scenarios side by side. */
export const comparison: Said<typeof english> = {
  sheet: "Comparação",
  title: "Cenários lado a lado",
  scenario: "Cenário",
  outcome: "Resultado",
  middle: "Centro",
  low: "Baixo",
  high: "Alto",
  bands:
    "Nove em cada dez futuros ficam entre baixo e alto: variação em relação à ausência de política",
  chances: "Parcela dos futuros, em relação à ausência de política",
  higher: "Maior",
  same: "Igual",
  sentence: "Futuro por futuro",
  lever: "Alavanca",
  differences: "Em que diferem de hoje",
  rest: "As alavancas que não constam abaixo ficam como hoje em cada cenário; todos percorreram os mesmos futuros, portanto só as alavancas os distinguem.",
  alt: (scenarios, years) =>
    `Colunas da variação central de cada resultado para ${count(scenarios, "cenário", "cenários")} após ${count(years, "ano", "anos")}; os números estão na tabela abaixo.`,
};
