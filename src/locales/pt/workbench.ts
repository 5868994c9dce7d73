import { fileFaults } from "./fileFaults";
import { count } from "../en/count";
import type { workbench as english } from "../en/workbench";
import type { Said } from "../language";

/** The page around the pane where there is no Excel. */
export const workbench: Said<typeof english> = {
  title: "Cluster Policy Lab — bancada",
  workbook: "Pasta de trabalho",
  taskPane: "Painel",
  paneWidth: "Largura do painel",
  opening: (name) => `Abrindo ${name}…`,

  unsaved: "Ainda não salvo",
  newWorkbook: "Novo",
  open: "Abrir",
  workbookFile: "Arquivo da pasta de trabalho",
  save: "Salvar",
  caseBook: "Coletânea de casos",
  caseBookHint: "Abrir de novo a coletânea de casos do artigo fundador",
  addSample: "Adicionar exemplo",
  addSampleHint:
    "O comando “Pasta de trabalho de exemplo” da faixa de opções: adiciona as planilhas da coletânea de casos a esta pasta de trabalho",
  hidePane: "Ocultar painel",
  showPane: "Mostrar painel",
  close: "Fechar",

  notExcel: "Isto é uma bancada, não o Excel",
  notExcelHeading: "Uma bancada, não o Excel",
  notExcelText:
    "O painel à direita é o próprio suplemento e fala pelo office.js, da Microsoft. Só o Excel por trás dele é substituído, para que você possa experimentar tudo neste computador. Nada sai dele.",
  notShown: "O que você vê aqui não mostra",
  notShownItems: [
    "em que ordem o Excel calcula, nem como fica enquanto uma fórmula espera (#BUSY!),",
    "os hábitos do Excel para Windows, Mac, iPad e web,",
    "a impressão, as quebras de página e o aspecto dos gráficos do Excel,",
    "inserir, excluir, classificar ou filtrar linhas, células mescladas, tabelas dinâmicas ou macros,",
    "se a Microsoft aceitaria o suplemento na sua loja.",
  ],
  lookInExcel: "Salve a pasta de trabalho e veja-a no seu próprio Excel antes de confiar nela.",

  saveFirst: "Salvar as alterações?",
  saveFirstText: (name) =>
    `“${name}” tem alterações que nenhum arquivo contém ainda. Sem salvar, elas se perdem.`,
  saveAndGoOn: "Salvar e continuar",
  doNotSave: "Não salvar",
  cancel: "Cancelar",

  made: "O suplemento criou uma pasta de trabalho",
  madeText:
    "O Excel a abriria em uma janela própria. A bancada mostra uma pasta de trabalho por vez: abra-a no lugar desta ou salve-a em um arquivo.",
  saveAsFile: "Salvar em um arquivo",
  openHere: "Abrir aqui",

  files: {
    caseBook: "Coletânea de casos.xlsx",
    blank: "Pasta de trabalho.xlsx",
    made: "Nova pasta de trabalho.xlsx",
  },
  limits:
    "A bancada digita, copia, cola, preenche, formata e limpa células, e adiciona, renomeia, move, oculta e exclui planilhas. Para o resto, salve a pasta de trabalho e abra-a no Excel.",
  ruleBroken:
    "Esta célula não aceita esse valor: quem preparou a pasta de trabalho lhe deu uma regra.",
  chooseFromList: "Escolher da lista",
  cannotSave: "Não foi possível salvar a pasta de trabalho.",
  cannotOpen: (name) => `Não foi possível abrir ${name}.`,
  fileFaults,

  numbers: "pt-BR",
  selection: (sum, average, numbers) =>
    `Soma ${sum}, média ${average}, ${count(numbers, "número", "números")}`,
  errors: {
    "#BUSY!": "o suplemento ainda está calculando este valor.",
    "#DIV/0!": "a fórmula divide por zero ou por uma célula vazia.",
    "#N/A": "um valor não está disponível.",
    "#NAME?": "a fórmula tem um nome ou uma função desconhecidos, ou não pode ser lida.",
    "#NULL!": "dois intervalos da fórmula não têm nenhuma célula em comum.",
    "#NUM!": "um número está fora do que a fórmula pode calcular.",
    "#REF!": "a fórmula se refere a uma célula que já não existe.",
    "#SPILL!": "as células de que o resultado precisa não estão vazias.",
    "#VALUE!": "um valor não é do tipo de que a fórmula precisa.",
    "#CALC!": "a fórmula não pode ser calculada aqui.",
  },
};
