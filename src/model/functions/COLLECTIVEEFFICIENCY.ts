import { each } from "../../core/catalogue/arguments/numberArgument";
import { defineFunction } from "../../core/catalogue/defineFunction";
import { success } from "../../core/fault";
import { collectiveEfficiency } from "../indicators/collectiveEfficiency";
import { sources } from "../sources";
import { parametersArgument } from "./arguments";

const score = (doc: string) => each({ low: 0, high: 1, doc });

export const COLLECTIVEEFFICIENCY = defineFunction({
  id: "COLLECTIVEEFFICIENCY",
  group: "clusterIndices",
  purpose: "How well a cluster's conditions let its firms be efficient together, from 0 to 100.",
  help: "Mass, network and skills are multiplied, each to the power of its weight and counted as 0.02 at least, since mass cannot buy division of labour. Power gates the whole, and joint action mobilises it. Goalposts are fixed: adding a segment never moves another. Differences under about ten points should not be trusted.",
  formula:
    "100 * (powerFloor + (1 - powerFloor) * power) * max(mass, 0.02)^weightMass * max(network, 0.02)^weightNetwork * max(skills, 0.02)^(1 - weightMass - weightNetwork) * (1 + jointMultiplier * jointAction) / (1 + jointMultiplier)",
  arguments: {
    mass: score("Mass of firms and workers, 0 to 1."),
    network: score("Division of labour and local suppliers, 0 to 1."),
    skills: score("Skills and how they are learnt, 0 to 1."),
    jointAction: score("Co-operation between firms, 0 to 1."),
    power: score("Share of working hours with electricity, 0 to 1."),
    parameters: parametersArgument,
  },
  result: { type: "number", dimensionality: "matrix", doc: "Collective efficiency, 0 to 100." },
  sources: [sources.schmitz1990, sources.phelpsWijaya2016, sources.assumption],
  examples: [
    { say: "The metal trades of Kumasi.", args: [1, 0.67, 0.5, 0.2, 1], value: 40.6983 },
    {
      say: "Techiman: hardly any power or network.",
      args: [0.33, 0.1, 0.33, 0.05, 0.2],
      value: 5.2644,
    },
  ],
  evaluate: ({ parameters, ...conditions }) =>
    success(collectiveEfficiency(conditions, parameters)),
});
