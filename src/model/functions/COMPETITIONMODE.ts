import { each } from "../../core/catalogue/arguments/numberArgument";
import { defineFunction } from "../../core/catalogue/defineFunction";
import { success } from "../../core/fault";
import { competitionMode } from "../indicators/competitionMode";
import { sources } from "../sources";
import { parametersArgument } from "./arguments";

export const COMPETITIONMODE = defineFunction({
  id: "COMPETITIONMODE",
  group: "clusterIndices",
  purpose:
    "The share of competitive effort that goes to innovation rather than to squeezing labour.",
  help: "A logistic function that rises with collective efficiency and with the enforcement of labour standards, and falls with the labour surplus and with crowding. Near 1 firms innovate, near 0 they squeeze labour. It is no part of collective efficiency, and pay does not follow from it. The signs are the paper's, the sizes are assumptions.",
  formula:
    "1 / (1 + exp(-(modeConstant + modeEfficiency * (collectiveEfficiency / 100 - 0.35) - modeLabourSurplus * (labourSurplus - 0.15) + modeEnforcement * enforcement - modeCrowding * (crowding - 1))))",
  arguments: {
    collectiveEfficiency: each({ low: 0, high: 100, doc: "Collective efficiency, 0 to 100." }),
    labourSurplus: each({
      low: 0,
      high: 1,
      doc: "Share of the local labour force without or short of work, 0 to 1.",
    }),
    enforcement: each({
      low: 0,
      high: 1,
      doc: "Share of jobs where labour standards are in fact applied, 0 to 1.",
    }),
    crowding: each({
      low: 0,
      default: 1,
      doc: "Firms per unit of revenue relative to the base year.",
    }),
    parameters: parametersArgument,
  },
  result: { type: "number", dimensionality: "matrix", doc: "Innovation share, 0 to 1." },
  sources: [sources.schmitz1990, sources.assumption],
  examples: [
    { say: "Kumasi in its base year.", args: [40.69826664983165, 0.4, 0.02], value: 0.224076 },
    {
      say: "The same with hardly any labour surplus.",
      args: [40.69826664983165, 0.05, 0.02],
      value: 0.7022,
    },
  ],
  evaluate: ({ parameters, ...conditions }) => success(competitionMode(conditions, parameters)),
});
