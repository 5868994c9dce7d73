import type { shell as english } from "../../en/pane/shell";
import type { Said } from "../../language";

const troubles: Said<(typeof english)["troubles"]> = {
  cellBeingEdited: () => ({
    what: "O Excel não respondeu.",
    why: "Uma célula está sendo editada.",
    next: "Pressione Enter ou Esc na célula e tente novamente.",
  }),
  protected: () => ({
    what: "O Excel recusou a alteração.",
    why: "A pasta de trabalho ou a planilha está protegida ou aberta somente para leitura.",
    next: "Retire a proteção na guia Revisão, ou salve uma cópia, e tente novamente.",
  }),
  tooLarge: () => ({
    what: "A tabela não pôde ser transferida de uma só vez.",
    why: "Ela é maior do que o Excel entrega de uma vez.",
    next: "Divida-a ou encurte os textos longos e tente novamente.",
  }),
  changedByOthers: () => ({
    what: "Nada foi alterado.",
    why: "Outra pessoa alterou as mesmas células ao mesmo tempo.",
    next: "Tente novamente.",
  }),
  nameTaken: () => ({
    what: "A nova planilha não foi adicionada.",
    why: "O nome dela foi ocupado nesse meio-tempo.",
    next: "Tente novamente; será usado o próximo nome livre.",
  }),
  busy: () => ({
    what: "O Excel não terminou.",
    why: "Ele está ocupado com outra coisa.",
    next: "Espere que ele termine de calcular e tente novamente.",
  }),
  notSupported: (detail) => ({
    what: "Esta versão do Excel não consegue fazer isso.",
    why: detail,
    next: "Atualize o Excel ou abra a pasta de trabalho no Excel na Web.",
  }),
  other: (detail) => ({
    what: "O Excel recusou.",
    why: detail,
    next: "Tente novamente; se persistir, salve a pasta de trabalho e abra-a de novo.",
  }),
  deletedMeanwhile: () => ({
    what: "O laboratório não pôde terminar.",
    why: "Uma planilha ou tabela foi excluída enquanto ele trabalhava.",
    next: "Tente novamente.",
  }),
  rangeGone: (detail) => ({
    what: `Não é possível ler ${detail}.`,
    why: "A planilha ou tabela não está mais na pasta de trabalho.",
    next: "Escolha outra tabela.",
  }),
  unexpected: (detail) => ({
    what: "Algo inesperado aconteceu.",
    why: detail,
    next: "Tente novamente; se persistir, informe-nos com estas palavras.",
  }),
};

/** What stands around every place. */
export const shell: Said<typeof english> = {
  navigation: "Seções do laboratório",
  start: "Início",
  data: "Dados",
  indices: "Índices",
  scenarios: "Cenários",
  explain: "Explicar",
  share: "Compartilhar",
  language: "Idioma",
  reading: "Lendo a pasta de trabalho…",
  opening: "Abrindo…",
  tryAgain: "Tentar novamente",
  cannotRead: "A tabela não pode ser lida",
  fromTable: "Tabela",
  noHost: {
    none: {
      what: "Esta página é usada dentro do Excel.",
      why: "Ela foi aberta sozinha em um navegador; portanto, não há pasta de trabalho para ler.",
      next: "No Excel, escolha Abrir o laboratório na guia Página Inicial. Para experimentar sem o Excel, inicie a bancada com npm start.",
    },
    other: {
      what: "Esta página só funciona no Excel.",
      why: "O programa em que ela foi aberta não tem pasta de trabalho.",
      next: "Abra uma pasta de trabalho no Excel e escolha Abrir o laboratório na guia Página Inicial.",
    },
    missing: {
      what: "A conexão com o Excel não foi carregada.",
      why: "Não foi possível acessar a biblioteca office.js da Microsoft.",
      next: "Verifique a conexão com a Internet; depois feche o painel e abra-o de novo.",
    },
  },
  troubles,
  writing: "Gravando…",
  writeToWorkbook: "Gravar na pasta de trabalho",
  written: (sheet) => `Gravado na nova planilha “${sheet}”.`,
  show: "Mostrar",
};
