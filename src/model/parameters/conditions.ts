import { defineParameters } from "../../core/catalogue/defineParameters";
import { sources } from "../sources";

const assumed = { evidence: "assumption", source: sources.assumption } as const;

/** How the conditions of collective efficiency combine, and what the score does to output. */
export const conditions = defineParameters("conditions", {
  jointMultiplier: {
    label: "Weight of joint action",
    unit: "multiplier",
    default: 1,
    low: 0.5,
    high: 2,
    ...assumed,
    doc: "How much full joint action multiplies passive external economies; they stay latent unless mobilised (Phelps and Wijaya 2016).",
  },
  weightMass: {
    label: "Weight of mass",
    unit: "share",
    default: 0.25,
    low: 0.15,
    high: 0.35,
    ...assumed,
    doc: "Exponent of mass in the geometric mean; skills take what mass and network leave.",
  },
  weightNetwork: {
    label: "Weight of network",
    unit: "share",
    default: 0.45,
    low: 0.3,
    high: 0.6,
    ...assumed,
    doc: "Exponent of the network of division of labour and suppliers in the geometric mean.",
  },
  powerFloor: {
    label: "Efficiency without electricity",
    unit: "share",
    default: 0.4,
    low: 0.2,
    high: 0.6,
    ...assumed,
    doc: "Share of collective efficiency that remains in a cluster without electric power.",
  },
  efficiencyToOutput: {
    label: "Output response to collective efficiency",
    unit: "elasticity",
    default: 0.2,
    low: 0.05,
    high: 0.5,
    ...assumed,
    doc: "Elasticity of the supply of output with respect to collective efficiency; elasticities with respect to density are smaller and measure something else.",
  },
});
