import type { share as english } from "../../en/pane/share";
import type { Said } from "../../language";
import { count } from "../../en/count";

const publish: Said<typeof english.publish> = {
  title: "Publicar uma cópia",
  hint: "Uma pasta de trabalho à parte para quem não tem o laboratório: bloqueada, imprimível, com a fonte de cada número, no idioma do painel. Funciona em qualquer programa de planilhas.",
  scenario: "Cenário",
  draft: (title) => `Como está em Cenários: ${title}`,
  segments: "Segmentos",
  allSegments: (all) => `Os ${all} segmentos`,
  someSegments: (some, all) => `${some} de ${all}`,
  chooseAll: "Escolher todos",
  chooseNone: "Não escolher nenhum",
  noSegment: "Escolha pelo menos um segmento.",
  whatIf: "O que os leitores podem mudar",
  whatIfHint: "Duas ou três alavancas. A cópia contém o que elas mudariam, calculado de antemão.",
  lever: (number) => `Alavanca ${number}`,
  noLever: "Sem terceira alavanca",
  guard: "Segmentos pequenos",
  fewest: "Ocultar o que se baseia em menos empresas do que",
  fewestHint:
    "Quem conhece o ramo poderia descobrir quanto ganha uma única empresa. Os totais que o revelariam também são ocultados.",
  disclose: "Publicar também os segmentos pequenos",
  discloseHint:
    "A responsabilidade é sua: empresas podem ser reconhecidas. A cópia informa que foi decisão sua.",
  heldBack: (names) => `Oculto: ${names}.`,
  nothingHeldBack: "Nada precisa ser ocultado.",
  open: "Publicar e abrir",
  download: "Publicar como arquivo",
  fileName: (title) => `${title} - cópia.xlsx`,
  openFailsHere:
    "Esta versão do Excel não pode abrir uma nova pasta de trabalho a partir do painel; use o arquivo.",
  filesFailHere:
    "Um painel do Excel para Mac ou iPad não pode entregar arquivos; abra a cópia e salve-a lá.",
  steps: {
    read: "Lendo as tabelas",
    compute: "Calculando a cópia",
    layOut: "Montando as planilhas",
    write: "Gravando o arquivo",
    open: "Abrindo",
  },
  cancel: "Cancelar",
  cancelled: "Interrompido. Nada foi publicado.",
  opened: "A cópia foi aberta como uma pasta de trabalho à parte. Salve-a com o nome que quiser.",
  downloaded: (name) => `Salvo como ${name} nos seus downloads.`,
  failed: "A cópia não foi publicada.",
  failedNext: "Corrija isso e publique de novo.",
};

const brief: Said<typeof english.brief> = {
  title: "Nota de política",
  hint: "Uma página A4 para quem decide, sobre o cenário escolhido acima e um segmento, no idioma do painel. Uma cópia publicada também a contém como planilha.",
  scenario: (title) => `Cenário: ${title}`,
  segment: "Segmento da nota",
  noSegment:
    "Não resta nenhum segmento para uma nota. Escolha acima um que não esteja oculto ou publique conscientemente os segmentos pequenos.",
  html: "Salvar como página web",
  pdf: "Salvar como PDF",
  working: "Preparando a página",
  fileName: (title, segment) => `${title} - ${segment} - nota`,
  failed: "A nota não pôde ser feita.",
};

const verify: Said<typeof english.verify> = {
  title: "Verificar uma cópia",
  hint: "Recalcula uma cópia a partir do registro que ela traz e indica a primeira célula diferente.",
  workbook: "Verificar esta pasta de trabalho",
  file: "Verificar um arquivo",
  working: "Recalculando a cópia",
  same: (cells) => `Igual: as ${cells} células são as que o registro dá.`,
  different: (at) => `Diferente: ${at}`,
  values: (found, expected) => `A cópia contém ${found}; recalculada, é ${expected}.`,
  sheetGone: (name) => `Falta a planilha ${name}.`,
  sheetNew: (name) => `A planilha ${name} foi acrescentada.`,
  nothing: "nada",
  show: "Mostrar a célula",
  other: (version) =>
    `Foi feita com a versão ${version} ou com outro modelo: uma diferença pode vir disso.`,
  inputs: "Os dados do registro não são aqueles cujo SHA-256 ele indica.",
  chosen: (values) =>
    `${count(values, "valor foi escolhido", "valores foram escolhidos")} por quem leu a cópia, como ela convida a fazer; todo o resto foi calculado com isso.`,
  failed: "A cópia não pôde ser verificada.",
  record: "De que foi feita",
  recordOf: {
    title: "Cenário",
    source: "Feita a partir de",
    published: "Publicada",
    engineVersion: "Motor",
    modelVersion: "Modelo (SHA-256)",
    inputsDigest: "Dados (SHA-256)",
    years: "Anos",
    seed: "Semente",
    draws: "Sorteios",
    heldBack: "Oculto",
  },
  nobody: "nada",
};

const merge: Said<typeof english.merge> = {
  title: "Incorporar alterações",
  hint: "Escolha a cópia que voltou. O que foi alterado nela é mostrado antes de qualquer gravação.",
  file: "Escolher a cópia",
  working: "Procurando alterações",
  none: "Nenhum dado foi alterado na cópia.",
  found: (all, safe) =>
    `${count(all, "alteração", "alterações")}, das quais ${safe} sem nada contra.`,
  was: (original, returned) => `${original} passou a ser ${returned}`,
  blank: "vazia",
  conflict: (current) => `Aqui já é ${current}, portanto fica.`,
  done: "O mesmo foi feito aqui.",
  lost: "Essa célula não existe aqui.",
  error: "É um erro e não um valor, portanto não é incorporado.",
  formula: (formula) =>
    `Sua célula contém uma fórmula, ${formula}. Incorpore isto somente se a fórmula puder desaparecer.`,
  take: (at) => `Incorporar ${at}`,
  apply: (changes) => `Gravar ${count(changes, "alteração", "alterações")} na pasta de trabalho`,
  ask: (changes) =>
    `Células da sua tabela que serão gravadas: ${changes}. As que foram alteradas nesse meio-tempo ficam como estão.`,
  yes: "Gravar",
  no: "Não gravar",
  applied: (written) => `${count(written, "célula gravada", "células gravadas")}.`,
  kept: (names) => `Alteradas nesse meio-tempo, portanto ficam como estão: ${names}.`,
  structure: {
    rowAdded: (name) => `${name}: uma linha nova, não incorporada.`,
    rowRemoved: (name) => `${name}: a linha não voltou; fica aqui.`,
    columnAdded: (name) => `${name}: uma coluna nova, não incorporada.`,
    columnRemoved: (name) => `${name}: a coluna não voltou; fica aqui.`,
  },
  missingInCopy: (name) => `A cópia não tem mais a tabela ${name}.`,
  missingHere: (name) => `Esta pasta de trabalho não tem a tabela ${name}.`,
  show: "Mostrar",
  failed: "As alterações não puderam ser lidas.",
};

const code: Said<typeof english.code> = {
  title: "Código de cenário",
  hint: "Uma linha de texto que restabelece o cenário em qualquer laboratório.",
  own: "Código do cenário",
  copy: "Copiar",
  copied: "Copiado.",
  selectIt: "Não foi possível copiar; o código está selecionado: pressione Ctrl+C ou Cmd+C.",
  paste: "Um código que você recebeu",
  take: "Usar este cenário",
  taken: (title) => `“${title}” está agora em Cenários.`,
  parameters: (names) =>
    `Ele também muda números do modelo, que o painel deixa como estão: ${names}.`,
  assumptions: "Ler as hipóteses de um arquivo",
  assumptionsHint:
    "Lê como cenário as hipóteses de uma cópia que voltou, qualquer que seja o idioma.",
  noAssumptions: "O arquivo não tem uma planilha de hipóteses.",
  unreadable: "O cenário não pôde ser lido.",
};

/** The place where results leave the house and come back. */
export const share: Said<typeof english> = {
  heading: "Compartilhar",
  publish,
  brief,
  verify,
  merge,
  code,
};
