import type { survey as english } from "../../en/pane/survey";
import type { Said } from "../../language";

/** The questionnaire of the survey stage. */
export const survey: Said<typeof english> = {
  heading: "Levantamento",
  hint: "Um questionário pergunta tudo o que o laboratório conhece, com a unidade de cada resposta. Preencha uma coluna por segmento; o laboratório lê as respostas como uma tabela em uma nova planilha.",
  write: "Criar um questionário",
  read: "Ler as respostas",
  readFrom: (sheet) => `As respostas da planilha “${sheet}” se tornam uma nova tabela.`,
};
