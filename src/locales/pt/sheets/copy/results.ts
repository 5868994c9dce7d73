import { count } from "../../../en/count";
import type { results as english } from "../../../en/sheets/copy/results";
import type { Said } from "../../../language";
import { names } from "./names";

/** The sheets of a published copy that tell results. */
export const results: Said<typeof english> = {
  indices: {
    subtitle: (segments) =>
      `${count(segments, "segmento", "segmentos")}. As pontuações vão de 0 a 100; os pilares e as proporções, de 0 a 1.`,
    formulas: `As pontuações e os pilares são fórmulas sobre as planilhas ${names.segments}, ${names.surplus} e ${names.assumptions}; as posições e a cobertura são valores.`,
    noScore: `sem pontuação: ver ${names.quality}`,
    coded: "baseia-se em julgamento",
    alt: (segments) =>
      `Barras da eficiência coletiva de ${count(segments, "segmento", "segmentos")}; os números estão na tabela abaixo.`,
  },
  results: {
    notRun: (some, all) =>
      `Não calculados, pelas razões dadas na planilha ${names.quality}: ${some} de ${all} segmentos.`,
    jobs: {
      today: "Empregos hoje",
      without: "Empregos, sem política",
      with: "Empregos, com política",
    },
    verdict: "As regras de importação o deixam",
    verdicts: {
      protected: "protegido",
      strangled: "estrangulado",
      both: "protegido e estrangulado",
      neither: "como estava",
    },
    protection: "Variação da proteção",
    inputsAllow: "Os insumos permitem, × produção de base",
    anyOutput: "qualquer produção",
    alt: (year, segments) =>
      `Barras da variação da produção no ano ${year} para ${count(segments, "segmento", "segmentos")}; os números estão na tabela abaixo.`,
  },
  years: {
    subtitle:
      "Variação em relação à ausência de política, ano a ano. Escolha o segmento na célula colorida.",
    alt: (years) =>
      `Linhas de ${count(years, "ano", "anos")} para o segmento escolhido acima; os números estão na tabela abaixo.`,
  },
  doubts: {
    title: "Com que certeza?",
    subtitle: (year) =>
      `Variação em relação à ausência de política no ano ${year}, quando cada parâmetro pode estar em qualquer ponto do seu intervalo`,
    basis: (draws, seed) =>
      `${draws} futuros, sorteados com a semente ${seed} e os mesmos para os dois; nove em cada dez ficam entre baixo e alto. Um ponto cheio: mais alto do que sem a política.`,
    header: {
      outcome: "Resultado",
      words: "Em palavras",
      dots: "Um ponto por futuro, em vinte",
      low: "Baixo",
      middle: "Centro",
      high: "Alto",
    },
    sentence: (outcome, higher, futures) =>
      `${outcome}: maior do que sem a política em ${higher} de ${futures} futuros`,
  },
  whatIf: {
    title: "E se?",
    subtitle: (segment) =>
      `${segment}: escolha valores nas células coloridas, e o gráfico acompanha.`,
    basis: (scenarios, title) =>
      `${scenarios} cenários calculados de antemão, por cima de “${title}”; nada é adivinhado entre eles.`,
    choose: "Escolha",
    value: "Valor",
    place: "Número do cenário",
    alt: (years) =>
      `Linhas de ${count(years, "ano", "anos")} para os valores escolhidos acima; os números estão na tabela abaixo.`,
  },
  whatIfData: {
    subtitle: `Os cenários por trás da planilha ${names.whatIf}: variação em relação à ausência de política, ano a ano`,
    inYear: (outcome, year) => `${outcome}, ano ${year}`,
  },
  paths: {
    subtitle: "Cada ano de cada segmento, com a política e sem ela; ano-base = 1",
    note: "Valores do modelo. Só o salário não começa em 1: ele é 1 quando um décimo da força de trabalho local está sem trabalho.",
  },
};
