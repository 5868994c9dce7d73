import { count } from "../../en/count";
import type { indices as english } from "../../en/pane/indices";
import type { Said } from "../../language";

/** The place of the scores. */
export const indices: Said<typeof english> = {
  heading: "O cluster trabalha bem em conjunto?",
  noTable:
    "Estes índices precisam de uma tabela de segmentos: uma linha por cluster e o que ele produz, com uma coluna chamada cluster ou cabeçalhos cujo significado você indique. Qualquer outra tabela pode dar um índice próprio.",
  chooseTable: "Escolher ou inserir uma tabela",
  explanation:
    "Eficiência coletiva, de 0 a 100: até que ponto as condições de um cluster permitem que suas empresas sejam eficientes em conjunto.",
  caution: "Não confie em diferenças abaixo de uns 10 pontos.",
  ofHundred: (score) => `${score} de 100`,
  rank: (best, worst, of) =>
    of === 1
      ? "o único com pontuação"
      : best === worst
        ? `posição ${best} de ${of} por todos os métodos`
        : `posição ${best} a ${worst} de ${of}, conforme o método`,
  pillars: "Em que se apoia, de 0 a 100 cada um",
  pillar: {
    mass: "Massa de empresas",
    network: "Divisão do trabalho",
    skills: "Competências",
    jointAction: "Ação conjunta",
    power: "Energia elétrica",
  },
  judged: "julgado",
  restsOn: (share, stage, judged) =>
    [
      `São conhecidos ${share} dos itens`,
      `evidência: ${stage}`,
      ...(judged.length > 0 ? [`julgados por um codificador: ${judged.join(", ")}`] : []),
    ].join("; ") + ".",

  mode: "Inovação ou pressão sobre a mão de obra",
  modeText: (innovation, squeezed) =>
    `${innovation} da concorrência se dá por inovação, ${squeezed} por pressão sobre a mão de obra.`,
  modeIllustrative: "O sinal é confiável; a porcentagem é ilustrativa.",
  modeMissing: (labels, columns) =>
    `Não se conhece: preencha ${labels
      .map((label, i) => `${label.toLowerCase()} (${columns[i] ?? ""})`)
      .join(" e ")}.`,

  reinvestment: "Para onde vai o excedente",
  reinvestmentIndex: "Índice de reinvestimento, de 0 a 100",
  localManufacturing: "Investido na manufatura local",
  localProductive: "O mesmo, com comercialização",
  leakage: "Sai da localidade",
  noSurplus: "Acrescente uma tabela chamada Surplus para ver para onde vai o excedente.",
  noSurplusHere: "A tabela Surplus não tem linhas para este segmento.",

  noScore: "Sem pontuação",
  withoutScore: (number) => `${count(number, "segmento não tem", "segmentos não têm")} pontuação`,
  write: "Gravar na pasta de trabalho",
};
