import { count } from "../../en/count";
import type { indexSheets as english } from "../../en/pane/indexSheets";
import type { Said } from "../../language";

/** What stands on the sheets that an index of the user's own is written to. */
export const indexSheets: Said<typeof english> = {
  framework: {
    name: "Estrutura",
    title: "Estrutura de um índice",
    lines: [
      "Uma linha para cada indicador e para cada nível acima deles. Parent diz de que uma linha faz parte; a linha sem pai é o próprio índice.",
      "Weight é o peso entre as linhas do mesmo pai. Direction é 1 onde mais é melhor e -1 onde menos é melhor.",
      "Normalise, P1, P2, Aggregate e MinCoverage podem ficar em branco: valem então os métodos escolhidos para todo o índice.",
    ],
    top: "Índice",
  },
  index: {
    name: "Índice",
    title: "Índice composto",
    from: (framework, table, units) =>
      `De ${framework} e ${table}, ${count(units, "unidade", "unidades")}.`,
    unit: "Unidade",
    rank: "Posição",
    low: "Melhor posição",
    high: "Pior posição",
    top: (top) => `Entre as ${top} primeiras`,
    coverage: "Cobertura",
    ranksNote: (level, draws) =>
      `Entre a melhor e a pior posição estão ${level} de ${draws} outras formas de construir o índice: outros pesos e os outros métodos usuais.`,
    axis: "Pontuação",
    chartText: (units) =>
      `Colunas do índice de ${count(units, "unidade", "unidades")}; os números estão na tabela acima.`,
  },
  weights: {
    name: "Pesos",
    title: "Pesos",
    note: "Cada um entre os do seu grupo, o que pesa no índice como um todo e quanto o índice o acompanha.",
    header: ["Código", "Pai", "Peso", "Parte do pai", "Parte do índice", "Correlação com o índice"],
  },
  contributions: {
    name: "Contribuições",
    title: "Contribuições",
    note: "O que cada indicador acrescenta; a soma de uma linha é a pontuação.",
  },
  methods: {
    title: "Métodos",
    note: "Para o que a estrutura deixa em aberto. Mude uma escolha, e os resultados acompanham.",
    header: ["Método", "Escolha", "Significado"],
  },
  formulas: {
    note: "Fórmulas do laboratório sobre as suas próprias células: acompanham as mudanças dos dados, da estrutura e dos métodos.",
    bands: "Posições e sua confiabilidade",
    weights: "Pesos",
    scores: "Pontuações",
    contributions: "Contribuições",
  },
  cluster: {
    name: "Índices",
    title: "Eficiência coletiva e reinvestimento",
    note: "Fórmulas do laboratório sobre as suas próprias células: acompanham as mudanças das tabelas.",
    reinvestment: "Reinvestimento",
    reinvestmentTitle: "Para onde vai o excedente",
    shares: "Partes do excedente, da sua tabela",
    local: "As suas partes locais, da sua tabela",
    result: "Índice de reinvestimento e indicadores que o acompanham",
    segment: "Segmento",
  },
};
