import type { columns as english } from "../../en/pane/columns";
import type { Said } from "../../language";
import { count } from "../../en/count";

/** Where the user says which of their headers stands for which column of the lab. */
export const columns: Said<typeof english> = {
  heading: "O que é cada uma das suas colunas?",
  why: "A sua tabela tem cabeçalhos próprios. Diga o que significam e o laboratório lê a tabela como está; nenhuma célula é alterada. O que você disser fica guardado nesta pasta de trabalho.",
  summary: (own, matched, suggested) =>
    [
      `${own} com os nomes do laboratório`,
      `${count(matched, "associada", "associadas")} por você`,
      count(suggested, "sugestão", "sugestões"),
    ].join(" · "),
  review: "Associar colunas",
  titlesPassed: (rows, header) =>
    `A linha de cabeçalhos foi encontrada na linha ${header}; ${count(rows, "linha de título", "linhas de título")} acima não ${rows === 1 ? "é lida" : "são lidas"}.`,
  endPassed: (row, begins) =>
    `A partir da linha ${row} (“${begins}”) nada é lido: totais e notas não fazem parte da tabela.`,
  totalsPassed: (number, rows, begins) =>
    number === 1
      ? `A linha ${rows} (“${begins}”) não é lida: é o total de outras linhas.`
      : `As linhas ${rows} (“${begins}” etc.) não são lidas: são totais de outras linhas.`,

  toConfirm: "A confirmar",
  nothingToConfirm:
    "Nenhum cabeçalho se parece com uma coluna que ainda falte. Você pode associar colunas abaixo.",
  settled: (number) => `Associadas (${number})`,
  open: (number) => `Não encontradas na sua tabela (${number})`,
  openHint:
    "O laboratório funciona sem a maioria delas; cada uma torna os resultados mais seguros.",

  headerOf: (label) => `O seu cabeçalho para ${label}`,
  writtenOf: (label) => `Como está escrita ${label}`,
  undecided: "A decidir",
  absent: "Não está na minha tabela",
  confidences: {
    sure: "O mesmo nome com outras palavras.",
    likely: "Provável.",
    guess: "Um palpite; confira.",
  },
  ownHeader: "O nome do laboratório; as células parecem escritas de outra forma.",
  ownOrAnother: (label) =>
    `O nome do laboratório; as células parecem escritas de outra forma. Se o seu cabeçalho significa “${label}”, escolha-o lá.`,
  insteadOf: (header, label) =>
    `“${header}” é também o nome que o laboratório dá a “${label}”, mas estes números não podem ser isso.`,
  gone: (header) => `Era lida em “${header}”, que não está mais na tabela.`,
  firstValues: (values) => `Primeiras células: ${values}`,
  blankBelow: "Nenhuma célula está preenchida abaixo.",
  scales: {
    same: "Como o laboratório a lê",
    percent: "Por cento: 12 é lido como 0,12",
    hoursADay: "Horas por dia: 12 é lido como 0,5",
    thousands: "Milhares: 12 são 12.000",
    millions: "Milhões: 12 são 12.000.000",
    yesNo: "Sim ou não: lido como 1 ou 0",
  },

  shared: (header, labels) => `“${header}” está associado a ${labels}. Deixe-o em apenas uma.`,
  twice: (header) =>
    `“${header}” aparece duas vezes na sua tabela, e não se sabe qual é. Mude o nome de um dos dois.`,
  clusterNeeded: "Diga qual cabeçalho dá nome ao cluster; sem ele, não se distinguem as linhas.",

  needed: (label) =>
    `Diga qual cabeçalho representa ${label}; sem ele não se pode ler esta tabela.`,
  wordsHint: "As palavras desta coluna e o que cada uma representa:",
  standsFor: (word) => `O que representa “${word}”`,
  choices: {
    dimensional: "Dimensional",
    largeBatch: "Lotes grandes",
    smallBatch: "Lotes pequenos",
    customised: "Sob medida",
  },

  besideHeading: "As outras tabelas",
  besideHint:
    "O laboratório também as lê onde a pasta de trabalho as tem. Uma tabela com outro nome, ou com os seus próprios cabeçalhos, pode ser associada aqui; isso fica guardado nela.",
  besideKinds: {
    surplus: {
      name: "Excedente",
      what: "Para onde vai o lucro de cada segmento: uma linha por segmento e uso.",
    },
    factors: {
      name: "Fatores",
      what: "O que move a taxa de reinvestimento: uma linha por segmento, uma coluna por fator.",
    },
    workforce: {
      name: "Mão de obra",
      what: "Os grupos de trabalhadores: uma linha por segmento e grupo.",
    },
    history: { name: "História", what: "Anos anteriores: uma linha por segmento e ano." },
    evidence: {
      name: "Evidência",
      what: "Quem disse o quê: uma linha por constatação sobre uma coluna da tabela Segments.",
    },
    framework: {
      name: "Estrutura de um índice",
      what: "De que se compõe um índice próprio: uma linha por indicador e por grupo de indicadores.",
    },
  },
  besideStates: {
    read: (table) => `Lida de “${table}”`,
    likely: (table) => `“${table}” pode ser uma: confirme`,
    none: "Não está nesta pasta de trabalho",
  },
  whichTable: "Qual é a tabela?",
  noTable: "Nenhuma",
  formulasReadTotals:
    "As fórmulas leriam os totais entre as linhas como linhas quaisquer. Escreva valores ou retire os totais da tabela.",
  formulasNeedOwn:
    "As fórmulas só leem uma estrutura com os cabeçalhos do laboratório. Grave valores ou mude os cabeçalhos.",

  cannotRead: "O que foi dito das suas colunas não pode ser lido",
  anew: "Associá-las de novo",
  anewHint:
    "O que não pode ser lido é apagado, para todos os que usam esta pasta de trabalho. As suas tabelas ficam como estão.",
  forget: "Apagar",
  keep: "Manter",

  confirm: "Usar estas colunas",
  confirming: "Salvando…",
  readSelection: "Ler as células selecionadas",
  selectionHint: "Selecione a tabela na planilha, com os cabeçalhos, e depois pressione o botão.",
  nothingSelected:
    "Só uma célula está selecionada, ou ela está vazia. Selecione toda a tabela com os cabeçalhos e tente novamente.",
};
