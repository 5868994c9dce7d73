import { columns, emptyFault } from "../../core/catalogue/arguments/columnsArgument";
import { choice } from "../../core/catalogue/arguments/wordArguments";
import { defineFunction } from "../../core/catalogue/defineFunction";
import { failure, fault, success } from "../../core/fault";
import { correlationMatrix, correlationMethods } from "../../core/index/analyse/correlation";
import { sources } from "../sources";

const noCorrelation = (row: number, column: number) =>
  fault(
    "undefinedResult",
    { name: "data", column },
    {
      found: `columns ${row} and ${column}`,
      expected: "two units or more known of both, and values that differ",
    },
    "notAvailable"
  );

export const CORRELATION = defineFunction({
  id: "CORRELATION",
  group: "compositeIndices",
  purpose: "Correlations of every indicator with every other.",
  help: "pearson measures how far two indicators lie on a line; spearman does so for their ranks; kendall compares pairs of units (tau-b, which allows for ties). Each correlation is over the units known in both columns; where there are fewer than two of them, or one column does not vary, the cell is #N/A.",
  arguments: {
    data: columns({
      doc: "Numbers with units in rows and indicators in columns; blanks are missing.",
    }),
    method: choice({
      choices: correlationMethods,
      default: "pearson",
      doc: "Measure of correlation.",
    }),
  },
  result: {
    type: "any",
    dimensionality: "matrix",
    doc: "A square of correlations from -1 to 1, in the order of the columns.",
  },
  sources: [sources.oecd2008, sources.kendall1938],
  examples: [
    {
      say: "Two indicators and three units.",
      args: [
        [
          [1, 2],
          [2, 3],
          [3, 7],
        ],
      ],
      value: [
        [1, 0.944911],
        [0.944911, 1],
      ],
    },
  ],
  evaluate: ({ data, method }) => {
    const empty = emptyFault(data, "data");
    if (empty) return failure(empty);
    return success(
      correlationMatrix(data, method).map((row, r) =>
        row.map((value, c) => (Number.isNaN(value) ? noCorrelation(r + 1, c + 1) : value))
      )
    );
  },
});
