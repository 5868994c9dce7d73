import { vector } from "../../core/catalogue/arguments/numbersArgument";
import { choice } from "../../core/catalogue/arguments/wordArguments";
import { defineFunction } from "../../core/catalogue/defineFunction";
import { failure, fault, success } from "../../core/fault";
import { sum } from "../../core/numeric/sum";
import { herfindahl } from "../indicators/herfindahl";
import { sources } from "../sources";

export const HERFINDAHL = defineFunction({
  id: "HERFINDAHL",
  group: "agglomeration",
  purpose: "How far few firms make up most of a market or an industry.",
  help: "The sum of squared shares of the sizes given: 1 for a single firm, 1/n for n equal ones. The normalised form runs from 0 (equal firms) to 1 and needs two firms or more; the equivalent form is the number of equal firms with the same concentration.",
  formula: "sum((values / sum(values)) .^ 2)",
  arguments: {
    values: vector({
      low: 0,
      doc: "Sizes of the firms, such as workers or sales, in one row or one column.",
    }),
    form: choice({
      choices: ["index", "normalised", "equivalent"],
      default: "index",
      doc: "Which form of the index to give.",
    }),
  },
  result: { type: "number", dimensionality: "scalar", doc: "The index, or its form asked for." },
  sources: [sources.herfindahl1950],
  examples: [
    { say: "Four firms.", args: [[[20, 50, 20, 10]]], value: 0.34 },
    { say: "The same, normalised.", args: [[[20, 50, 20, 10]], "normalised"], value: 0.12 },
    { say: "As many equal firms.", args: [[[20, 50, 20, 10]], "equivalent"], value: 2.941176 },
  ],
  evaluate: ({ values, form }) => {
    if (sum(values) === 0)
      return failure(
        fault("zeroDenominator", { name: "values" }, { names: "the sum of the sizes" })
      );
    if (form === "normalised" && values.length === 1)
      return failure(
        fault(
          "undefinedResult",
          { name: "values" },
          { found: "a single firm", expected: "two firms or more for the normalised form" }
        )
      );
    return success(herfindahl(values)[form]);
  },
});
