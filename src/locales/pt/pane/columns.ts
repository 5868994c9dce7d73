import type { columns as english } from "../../en/pane/columns";
import type { Said } from "../../language";
import { count } from "../../en/count";

/** Where the user says which of their headers stands for which column of the lab. */
export const columns: Said<typeof english> = {
  heading: "O que é cada uma das suas colunas?",
  why: "A sua tabela tem cabeçalhos próprios. Diga o que significam e o laboratório lê a tabela como está; nenhuma célula é alterada. O que disser fica guardado nesta pasta de trabalho.",
  summary: (own, matched, suggested) =>
    [
      `${own} com os nomes do laboratório`,
      `${matched} associadas por si`,
      count(suggested, "sugestão", "sugestões"),
    ].join(" · "),
  review: "Associar colunas",
  titlesPassed: (rows, header) =>
    `A linha de cabeçalhos foi encontrada na linha ${header}; ${count(rows, "linha de título", "linhas de título")} acima não ${rows === 1 ? "é lida" : "são lidas"}.`,

  toConfirm: "A confirmar",
  nothingToConfirm:
    "Nenhum cabeçalho se parece com uma coluna que ainda falte. Pode associar colunas abaixo.",
  settled: (number) => `Associadas (${number})`,
  open: (number) => `Não encontradas na sua tabela (${number})`,
  openHint:
    "O laboratório funciona sem a maioria delas; cada uma torna os resultados mais seguros.",

  headerOf: (label) => `O seu cabeçalho para ${label}`,
  writtenOf: (label) => `Como está escrita ${label}`,
  undecided: "Por decidir",
  absent: "Não está na minha tabela",
  confidences: {
    sure: "O mesmo nome por outras palavras.",
    likely: "Provável.",
    guess: "Uma suposição; confirme-a.",
  },
  gone: (header) => `Era lida em “${header}”, que já não está na tabela.`,
  firstValues: (values) => `Primeiras células: ${values}`,
  blankBelow: "Nenhuma célula está preenchida abaixo.",
  scales: {
    same: "Como o laboratório a lê",
    percent: "Por cento: 12 lê-se 0,12",
    thousands: "Milhares: 12 são 12 000",
    millions: "Milhões: 12 são 12 000 000",
    yesNo: "Sim ou não: lê-se 1 ou 0",
  },

  shared: (header, labels) => `“${header}” está associado a ${labels}. Deixe-o em apenas uma.`,
  twice: (header) =>
    `“${header}” aparece duas vezes na sua tabela, e não se sabe qual é. Mude o nome de um dos dois.`,
  clusterNeeded: "Diga que cabeçalho dá nome ao cluster; sem ele as linhas não se distinguem.",

  confirm: "Usar estas colunas",
  confirming: "A guardar…",
  readSelection: "Ler as células selecionadas",
  selectionHint: "Selecione a tabela na folha, com os cabeçalhos, e depois prima o botão.",
  nothingSelected:
    "Está selecionada uma única célula, ou está vazia. Selecione toda a tabela com os cabeçalhos e tente de novo.",
};
