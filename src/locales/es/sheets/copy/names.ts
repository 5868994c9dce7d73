import type { names as english } from "../../../en/sheets/copy/names";
import type { Said } from "../../../language";

/** What the sheets of a published copy are called: at most 31 characters, and all different. */
export const names: Said<typeof english> = {
  contents: "Contenido",
  brief: "Nota de política",
  indices: "Índices",
  results: "Resultados",
  years: "Año por año",
  doubts: "Grado de certeza",
  whatIf: "Y si",
  paths: "Trayectorias",
  whatIfData: "Escenarios precalculados",
  assumptions: "Supuestos",
  inputs: "Datos de los segmentos",
  quality: "Calidad de los datos",
  segments: "Segmentos",
  surplus: "Excedente",
  factors: "Factores",
  provenance: "Procedencia",
};
