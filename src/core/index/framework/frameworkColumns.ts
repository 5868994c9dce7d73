import { defineColumns } from "../../catalogue/defineColumns";
import { normalisationIds } from "../normalise/normalisations";

const group = "framework";

/** The columns of a framework table, in the order in which it is written. */
export const frameworkColumns = defineColumns({
  code: {
    label: "Code",
    group,
    text: true,
    required: true,
    doc: "Short name of the node; that of an indicator is its header in the data.",
  },
  parent: { label: "Parent", group, text: true, doc: "Code of the node above; blank at the top." },
  weight: {
    label: "Weight",
    group,
    unit: "multiplier",
    doc: "Weight among its siblings, 0 or more; 1 where blank.",
  },
  direction: {
    label: "Direction",
    group,
    unit: "number",
    range: [-1, 1],
    doc: "1 where more is better, -1 where less is; 1 where blank.",
  },
  normalise: {
    label: "Normalise",
    group,
    text: true,
    choices: normalisationIds,
    doc: "Method of normalisation of an indicator; minmax where blank.",
  },
  p1: { label: "P1", group, unit: "number", doc: "First parameter of the normalisation." },
  p2: { label: "P2", group, unit: "number", doc: "Second parameter of the normalisation." },
  aggregate: {
    label: "Aggregate",
    group,
    text: true,
    doc: "Method of aggregation of a node above the indicators; arithmetic where blank.",
  },
  minCoverage: {
    label: "MinCoverage",
    group,
    unit: "share",
    doc: "Share of its children that a unit needs for a score; 0 where blank.",
  },
});
