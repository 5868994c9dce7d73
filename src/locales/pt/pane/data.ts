import { count } from "../../en/count";
import type { data as english } from "../../en/pane/data";
import type { Said } from "../../language";

/** The place where a table is chosen and checked. */
export const data: Said<typeof english> = {
  heading: "O que há na sua tabela?",
  read: (segments, columns) =>
    `${count(segments, "segmento", "segmentos")}, ${count(columns, "coluna conhecida", "colunas conhecidas")} pelo laboratório.`,
  otherTables: "Outras tabelas",

  checkList: "Lista de verificação",
  nothingFound: "Nada a corrigir: todas as células podem ser lidas.",
  severities: { error: "Corrigir", gap: "Preencher", warning: "Atenção", note: "Nota" },
  counts: (errors, gaps, warnings, notes) =>
    [
      `${errors} a corrigir`,
      `${gaps} a preencher`,
      `${warnings} a observar`,
      count(notes, "nota", "notas"),
    ].join(" · "),
  showCell: (address) => `Mostrar ${address}`,
  moreCells: (number) => `e mais ${number}`,
  showAll: (number) => `Mostrar tudo (${number})`,

  repair: {
    writeInto: (number, address) => `Escrever ${number} em ${address}`,
    writeIntoAll: (number, cells) => `Escrever ${number} em ${cells} células`,
    writeAll: (cells) => `Escrever as ${cells} como números`,
    hint: "Em cada uma destas células, o texto é substituído pelo número indicado abaixo. Nenhuma outra célula é alterada.",
    written: (cells) =>
      `${count(cells, "célula escrita como número", "células escritas como números")}.`,
    kept: (addresses) =>
      `Ficaram como estão, porque contêm uma fórmula ou mudaram nesse meio-tempo: ${addresses}.`,
  },

  coverage: "Cobertura e evidências",
  coverageHint:
    "Quanto se conhece do que a eficiência coletiva pede e até onde isso foi verificado.",
  segment: "Segmento",
  known: "Conhecido",
  evidence: "Evidências",
  unscored: (stage) => `${stage}, sem pontuação`,
  stages: ["levantamento", "estudo de caso", "outros informantes", "instituições"],
  stageUnknown: "não informado",
  allSegments: (number) => `Mostrar os ${number} segmentos`,
};
