import { number } from "../../core/catalogue/arguments/numberArgument";
import { defineFunction } from "../../core/catalogue/defineFunction";
import { success, then } from "../../core/fault";
import { linearQuota } from "../market/linearQuota";
import { sources } from "../sources";
import { headersArgument } from "./arguments";
import { linearArguments, linearMarketOf } from "./linearArguments";

const names = [
  "price",
  "demand",
  "supply",
  "rent",
  "consumerSurplus",
  "producerSurplus",
  "tariffEquivalent",
] as const;

export const QUOTA = defineFunction({
  id: "QUOTA",
  group: "importRegulation",
  purpose: "What an import quota does in a small country with straight demand and supply.",
  help: "The price at home rises until imports are no more than the quota; a quota above the imports of free trade changes nothing. The rent is the price difference on the quota: who holds the licences gets it. The tariff equivalent is the tariff per unit with the same price and imports; its revenue is the rent. Changes of surplus are against free trade.",
  arguments: {
    ...linearArguments,
    quota: number({ low: 0, doc: "Largest quantity that may be imported." }),
    headers: headersArgument,
  },
  result: {
    type: "any",
    dimensionality: "matrix",
    doc: "One row: price and quantities with the quota, rent, changes of surplus against free trade, and the tariff per unit that does the same.",
  },
  sources: [sources.corden1974],
  examples: [
    {
      say: "Demand 400 − 10P, supply 50 + 5P, world price 10, quota 50.",
      args: [400, 10, 50, 5, 10, 50],
      value: [[...names], [20, 200, 150, 500, -2500, 1250, 10]],
    },
  ],
  evaluate: ({ quota, headers, ...values }) =>
    then(linearMarketOf(values), (market) => {
      const result = linearQuota(market, quota);
      return success([...(headers ? [[...names]] : []), names.map((name) => result[name])]);
    }),
});
