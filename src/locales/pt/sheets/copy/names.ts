import type { names as english } from "../../../en/sheets/copy/names";
import type { Said } from "../../../language";

/** What the sheets of a published copy are called: at most 31 characters, and all different. */
export const names: Said<typeof english> = {
  contents: "Sumário",
  brief: "Nota de política",
  indices: "Índices",
  results: "Resultados",
  years: "Ano a ano",
  doubts: "Grau de certeza",
  whatIf: "E se",
  paths: "Trajetórias",
  whatIfData: "Cenários pré-calculados",
  assumptions: "Hipóteses",
  inputs: "Dados dos segmentos",
  quality: "Qualidade dos dados",
  segments: "Segmentos",
  surplus: "Excedente",
  factors: "Fatores",
  provenance: "Procedência",
};
