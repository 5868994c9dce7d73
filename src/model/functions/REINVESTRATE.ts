import { number } from "../../core/catalogue/arguments/numberArgument";
import { optionalVector, vector } from "../../core/catalogue/arguments/numbersArgument";
import { defineFunction } from "../../core/catalogue/defineFunction";
import { failure, success } from "../../core/fault";
import { movedReinvestmentRate } from "../indicators/movedReinvestmentRate";
import { defaultCoefficients, reinvestmentFactorIds } from "../indicators/reinvestmentFactors";
import { sources } from "../sources";
import { lengthFaults } from "./arguments";

export const REINVESTRATE = defineFunction({
  id: "REINVESTRATE",
  group: "clusterIndices",
  purpose:
    "The share of surplus that is reinvested once the nine factors around it are counted in.",
  help: "The factors in order: legality of profit, laws and regulations, financial institutions, sunrise (1) or sunset (−1) industry, business cycle, possibility of continuous incremental growth, social status of entrepreneurs, size of family, real interest rate. Each moves the log odds of the base rate by its coefficient. The founding paper names the factors and gives no sizes: 0.3 is an assumption, and family size and the interest rate, to which the paper gives no sign, count for nothing until you give them a coefficient. The base rate is cut to 0.01 to 0.99.",
  formula: "1 / (1 + exp(-(log(base / (1 - base)) + sum(factors .* coefficients))))",
  arguments: {
    base: number({
      low: 0,
      high: 1,
      doc: "Base rate, such as local manufacturing investment as a share of surplus.",
    }),
    factors: vector({
      low: -1,
      high: 1,
      doc: "The nine factors in order, each from −1 to 1; 0 where it makes no difference.",
    }),
    coefficients: optionalVector({
      otherwise: "0.3 for the first seven, 0 for the last two",
      doc: "Coefficients of the nine factors, in their order.",
    }),
  },
  result: {
    type: "number",
    dimensionality: "scalar",
    doc: "Share of after-tax surplus reinvested, 0 to 1.",
  },
  sources: [sources.schmitz1990, sources.assumption],
  examples: [
    {
      say: "Half is reinvested; then profit becomes lawful, but the industry declines and trade is slack.",
      args: [0.5, [[1, 0, 0, -1, -1, 0, 0, 0, 0]]],
      value: 0.425557,
    },
  ],
  evaluate: ({ base, factors, coefficients = [...defaultCoefficients] }) => {
    const count = reinvestmentFactorIds.length;
    const faults = lengthFaults({ factors, coefficients }, count, "the factors");
    return faults.length > 0
      ? failure(...faults)
      : success(movedReinvestmentRate(base, factors, coefficients));
  },
});
