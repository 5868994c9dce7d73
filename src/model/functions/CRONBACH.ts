import { columns } from "../../core/catalogue/arguments/columnsArgument";
import { defineFunction } from "../../core/catalogue/defineFunction";
import { failure, fault, success } from "../../core/fault";
import { cronbach } from "../../core/index/analyse/cronbach";
import { sources } from "../sources";

export const CRONBACH = defineFunction({
  id: "CRONBACH",
  group: "compositeIndices",
  purpose: "Cronbach's alpha: how far several indicators measure one thing.",
  help: "From the mean covariance of the indicators and their mean variance, each over the units known of both. 1 is perfect agreement; above 0.7 is commonly called reliable. Indicators must point the same way, and should be normalised first. It needs two indicators and two units.",
  arguments: {
    data: columns({
      doc: "Numbers with units in rows and indicators in columns; blanks are missing.",
    }),
  },
  result: { type: "number", dimensionality: "scalar", doc: "Alpha, at most 1." },
  sources: [sources.cronbach1951],
  examples: [
    {
      say: "Two indicators that nearly agree.",
      args: [
        [
          [1, 2],
          [2, 3],
          [3, 7],
        ],
      ],
      value: 0.769231,
    },
  ],
  evaluate: ({ data }) => {
    const alpha = cronbach(data);
    return Number.isFinite(alpha)
      ? success(alpha)
      : failure(
          fault(
            "undefinedResult",
            { name: "data" },
            {
              found: "these indicators",
              expected: "two or more of them, with two units known of each pair, that vary",
            }
          )
        );
  },
});
