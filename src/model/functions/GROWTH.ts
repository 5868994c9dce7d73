import { each } from "../../core/catalogue/arguments/numberArgument";
import { defineFunction } from "../../core/catalogue/defineFunction";
import { success } from "../../core/fault";
import { growthIdentity } from "../indicators/growthIdentity";
import { parameters } from "../parameters";
import { sources } from "../sources";

export const GROWTH = defineFunction({
  id: "GROWTH",
  group: "clusterIndices",
  purpose: "Yearly growth of capital that a reinvestment rate gives.",
  help: "An identity: what is reinvested out of the surplus on each unit of capital, less what wears out. It says nothing of whether the surplus lasts.",
  formula: "reinvestRate * surplusOverCapital - depreciation",
  arguments: {
    reinvestRate: each({
      low: 0,
      high: 1,
      doc: "Share of surplus reinvested in local manufacturing, 0 to 1.",
    }),
    surplusOverCapital: each({ doc: "After-tax surplus of a year over capital." }),
    depreciation: each({
      low: 0,
      high: 1,
      default: parameters.depreciation.default,
      doc: "Share of the capital lost in a year.",
    }),
  },
  result: {
    type: "number",
    dimensionality: "matrix",
    doc: "Growth of capital per year, as a share.",
  },
  sources: [sources.schmitz1990, sources.assumption],
  examples: [
    { say: "A quarter of a surplus of 55 % reinvested.", args: [0.24, 0.55, 0.08], value: 0.052 },
    { say: "Depreciation left out.", args: [[[0.24], [0.5]], 0.55], value: [[0.052], [0.195]] },
  ],
  evaluate: ({ reinvestRate, surplusOverCapital, depreciation }) =>
    success(growthIdentity(reinvestRate, surplusOverCapital, depreciation)),
});
