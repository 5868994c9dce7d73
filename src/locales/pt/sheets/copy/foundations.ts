import type { foundations as english } from "../../../en/sheets/copy/foundations";
import type { Said } from "../../../language";
import { names } from "./names";

/** The sheets of a published copy that tell what its results rest on. */
export const foundations: Said<typeof english> = {
  assumptions: {
    subtitle: (own) =>
      `Cada número que vale para todos os segmentos${own ? " ou, onde um é nomeado, só para ele" : ""}, de onde vem e quem responde por ele`,
    note: `Uma alavanca sem valor fica na base do segmento. Mude um valor aqui e as pontuações da planilha ${names.indices} acompanham; o laboratório lê a planilha de volta como um cenário.`,
    owner: "Responsável",
    changed: "Mudado",
    kinds: { lever: "alavanca", parameter: "parâmetro", constant: "constante" },
    notSet: "não definida",
    scenario: (title) => `cenário: ${title}`,
    own: "de quem publicou",
    owners: {
      policy: "quem propõe a política",
      model: "o modelo",
      publisher: "quem publicou a cópia",
      table: "quem preencheu a tabela",
    },
    byScenario: "pelo cenário",
    no: "não",
  },
  inputs: {
    subtitle: "O que o modelo tomou para cada segmento, e de onde vem",
    note: "Sombreado: nenhum número foi informado, e o padrão do modelo o substitui.",
    default: "padrão do modelo",
    table: `tabela ${names.segments}`,
  },
  quality: {
    subtitle: "Até onde os dados sustentam os resultados, segmento por segmento",
    coverageNote:
      "Cobertura: proporção conhecida dos itens da pontuação. Etapa: 1 levantamento, 2 estudo de caso, 3 outros informantes, 4 instituições.",
    assumedNote:
      "Dados supostos: proporção dos dados do modelo que ninguém informou, de modo que o padrão os substitui.",
    header: {
      stage: "Etapa da evidência",
      confidence: "Confiança",
      coded: "Pilares codificados",
      assumed: "Dados supostos",
      remarks: "Observações",
    },
    heldBack: (fewest) => `Oculto: baseia-se em menos de ${fewest} empresas.`,
    totalHeldBack:
      "Oculto: deste total se poderia obter por subtração o que se oculta das suas partes.",
    notRun: (reason) => `Não calculado: ${reason}`,
  },
  segments: {
    subtitle: (source) => `A tabela da qual tudo parte, tal como estava em ${source}`,
    note: `As pontuações da planilha ${names.indices} acompanham estas células.`,
  },
  surplus: {
    subtitle: "Para onde vai o excedente de cada segmento",
    note: "Ao lado da tabela: a parte local, 1 onde a tabela está vazia, e o que o índice faz do uso.",
    header: { localPart: "Parte local", quality: "Qualidade", kind: "Tipo" },
    kinds: { manufacturing: "manufatura", marketing: "comercialização", none: "nenhum" },
  },
  factors: { subtitle: "O que move a taxa de reinvestimento de cada segmento" },
};
