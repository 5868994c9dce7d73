import { columns } from "../../core/catalogue/arguments/columnsArgument";
import { defineFunction } from "../../core/catalogue/defineFunction";
import { failure, success } from "../../core/fault";
import { componentWeights } from "../../core/index/weights/componentWeights";
import { sources } from "../sources";

export const PCAWEIGHTS = defineFunction({
  id: "PCAWEIGHTS",
  group: "compositeIndices",
  purpose: "Weights of indicators from their first principal component.",
  help: "The loadings of the first component of the correlations, over the units of which everything is known, as shares of their sum; the sign is fixed so that the sum is above 0. They say what moves together, not what matters: an indicator that runs against the others gets a negative share and should be turned over, or left out.",
  arguments: {
    data: columns({
      doc: "Numbers with units in rows and indicators in columns; blanks are missing.",
    }),
  },
  result: { type: "any", dimensionality: "matrix", doc: "A row of weights that sum to 1." },
  sources: [sources.oecd2008],
  examples: [
    {
      say: "Two indicators always weigh the same.",
      args: [
        [
          [1, 2],
          [2, 3],
          [3, 7],
        ],
      ],
      value: [[0.5, 0.5]],
    },
  ],
  evaluate: ({ data }) => {
    const found = componentWeights(data);
    return found.ok
      ? success([found.value])
      : failure(...found.faults.map((bad) => ({ ...bad, where: { name: "data", ...bad.where } })));
  },
});
