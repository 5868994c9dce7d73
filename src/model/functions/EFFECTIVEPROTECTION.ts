import { number } from "../../core/catalogue/arguments/numberArgument";
import { vector } from "../../core/catalogue/arguments/numbersArgument";
import { defineFunction } from "../../core/catalogue/defineFunction";
import { failure, fault, success } from "../../core/fault";
import { sum } from "../../core/numeric/sum";
import { effectiveProtection } from "../market/effectiveProtection";
import { sources } from "../sources";

export const EFFECTIVEPROTECTION = defineFunction({
  id: "EFFECTIVEPROTECTION",
  group: "importRegulation",
  purpose: "What tariffs on a product and on its inputs together add to value added.",
  help: "The effective rate of protection. A tariff on the product protects; tariffs on inputs take protection away, and below 0 the product is taxed although it has a tariff. Input shares are those at free-trade prices and sum to less than 1.",
  formula: "(outputTariff - sum(inputShares .* inputTariffs)) / (1 - sum(inputShares))",
  arguments: {
    outputTariff: number({ low: -1, doc: "Tariff on the product, as a share of its price." }),
    inputShares: vector({
      low: 0,
      doc: "Each input over the product's price at free-trade prices.",
    }),
    inputTariffs: vector({ low: -1, doc: "Tariff on each of those inputs, in the same order." }),
  },
  result: {
    type: "number",
    dimensionality: "scalar",
    doc: "Effective rate of protection, as a share of value added.",
  },
  sources: [sources.corden1966],
  examples: [
    {
      say: "Protected: 40 % on the product, 20 % on half of its value.",
      args: [0.4, [[0.5]], [[0.2]]],
      value: 0.6,
    },
    { say: "Taxed by its inputs' tariff.", args: [0.4, [[0.5]], [[1]]], value: -0.2 },
  ],
  evaluate: ({ outputTariff, inputShares, inputTariffs }) => {
    if (inputShares.length !== inputTariffs.length)
      return failure(
        fault(
          "lengthsDiffer",
          { name: "inputTariffs" },
          { found: inputTariffs.length, expected: `${inputShares.length}, as many as inputShares` }
        )
      );
    const total = sum(inputShares);
    return total >= 1
      ? failure(fault("inputSharesTooLarge", { name: "inputShares" }, { found: total }))
      : success(effectiveProtection(outputTariff, inputShares, inputTariffs));
  },
});
