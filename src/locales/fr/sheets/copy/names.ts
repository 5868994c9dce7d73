import type { names as english } from "../../../en/sheets/copy/names";
import type { Said } from "../../../language";

/** What the sheets of a published copy are called: at most 31 characters, and all different. */
export const names: Said<typeof english> = {
  contents: "Sommaire",
  brief: "Note de synthèse",
  indices: "Indices",
  results: "Résultats",
  years: "Année par année",
  doubts: "Degré de certitude",
  whatIf: "Et si",
  paths: "Trajectoires",
  whatIfData: "Scénarios précalculés",
  assumptions: "Hypothèses",
  inputs: "Données des segments",
  quality: "Qualité des données",
  segments: "Segments",
  surplus: "Surplus",
  factors: "Facteurs",
  provenance: "Provenance",
};
