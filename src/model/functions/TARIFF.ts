import { number } from "../../core/catalogue/arguments/numberArgument";
import { defineFunction } from "../../core/catalogue/defineFunction";
import { success, then } from "../../core/fault";
import { linearTariff } from "../market/linearTariff";
import { sources } from "../sources";
import { headersArgument } from "./arguments";
import { linearArguments, linearMarketOf } from "./linearArguments";

const names = [
  "price",
  "demand",
  "supply",
  "imports",
  "consumerSurplus",
  "producerSurplus",
  "revenue",
  "loss",
] as const;

export const TARIFF = defineFunction({
  id: "TARIFF",
  group: "importRegulation",
  purpose: "What a tariff per unit does in a small country with straight demand and supply.",
  help: "The country is too small to move the world price. The tariff raises the price at home until imports stop: the price never rises above that of autarky, and quantities never fall below 0. Where the world price lies above that of autarky nothing is imported and a tariff changes nothing. Changes of surplus are against free trade; the loss is what buyers lose and neither producers nor the treasury gain.",
  arguments: {
    ...linearArguments,
    tariff: number({ low: 0, doc: "Tariff in money per unit, not in per cent." }),
    headers: headersArgument,
  },
  result: {
    type: "any",
    dimensionality: "matrix",
    doc: "One row: price and quantities with the tariff, then changes of surplus against free trade, revenue and loss.",
  },
  sources: [sources.corden1974],
  examples: [
    {
      say: "Demand 22 − P, supply P − 2, world price 5, tariff 5.",
      args: [22, -1, -2, 1, 5, 5],
      value: [[...names], [10, 12, 8, 4, -72.5, 27.5, 20, 25]],
    },
  ],
  evaluate: ({ tariff, headers, ...values }) =>
    then(linearMarketOf(values), (market) => {
      const result = linearTariff(market, tariff);
      return success([...(headers ? [[...names]] : []), names.map((name) => result[name])]);
    }),
});
