import { count } from "../../en/count";
import type { start as english } from "../../en/pane/start";
import type { Said } from "../../language";

/** The first screen, before and after there is a table. */
export const start: Said<typeof english> = {
  heading: "Três perguntas sobre os seus clusters",
  dataQuestion: "O que há na sua tabela?",
  indicesQuestion: "O cluster trabalha bem em conjunto?",
  scenariosQuestion: "O que uma política mudaria?",

  dataAnswer: (segments, table, errors) =>
    `${count(segments, "segmento", "segmentos")} em ${table}; ${
      errors === 0
        ? "todas as células podem ser lidas."
        : `${count(errors, "célula", "células")} a corrigir.`
    }`,
  indicesAnswer: (best, bestScore, worst, worstScore) =>
    `De ${bestScore} de 100 para ${best} a ${worstScore} para ${worst}.`,
  indicesAnswerOne: (segment, score) => `${segment}: ${score} de 100.`,
  indicesNoAnswer: "Nenhum segmento tem dados suficientes para uma pontuação ainda.",
  scenariosAnswer: (scenario, segment, output, revenue) =>
    `${scenario}, em ${segment}: produção ${output}, receita ${revenue} após 15 anos.`,
  scenariosNoAnswer: "Nenhum segmento pode ser simulado ainda; a lista de verificação diz por quê.",

  emptyNote: "Esta pasta de trabalho ainda não tem uma tabela de clusters. Comece com um exemplo:",
  emptyHeading: "A sua própria tabela",
  emptyText:
    "O laboratório lê uma tabela com uma linha por segmento, isto é, um cluster (arranjo produtivo local) e o que ele fabrica, e uma coluna chamada cluster. O exemplo traz a lista de todas as colunas que ele conhece.",
  insertSample: "Inserir dados de exemplo",
  insertingSample: "Inserindo…",
  insertSampleHint:
    "Adiciona novas planilhas, em inglês, com dezenove clusters da pesquisa. As suas planilhas não mudam.",
  chooseOther: "Ou escolha uma tabela desta pasta de trabalho",
  chooseOtherHint: "O laboratório diz então quais colunas faltam.",
  choose: "Escolher…",
  tableOn: (name, sheet) =>
    name === sheet ? `Tabela “${name}”` : `Tabela “${name}”, na planilha “${sheet}”`,
  sheetOf: (sheet) => `Planilha “${sheet}”`,
  cellsAt: (corners) => `Células ${corners}`,
  workbookEmpty: "Esta pasta de trabalho ainda não tem outra tabela.",
};
