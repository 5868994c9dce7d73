import { asRows, columns, emptyFault } from "../../core/catalogue/arguments/columnsArgument";
import { optionalVector } from "../../core/catalogue/arguments/numbersArgument";
import { defineFunction } from "../../core/catalogue/defineFunction";
import { failure, success, then } from "../../core/fault";
import { aggregateColumns, checkWeights } from "../../core/index/aggregate/aggregateColumns";
import { sources } from "../sources";
import { readWeights } from "./perColumn";

export const COPELAND = defineFunction({
  id: "COPELAND",
  group: "compositeIndices",
  purpose: "How many more units each unit outranks than outrank it.",
  help: "One unit outranks another where the indicators on which it is better weigh more than those on which it is worse, among the indicators known of both. Only the order within each indicator matters, so nothing needs to be normalised, and no indicator makes up for another. The order of the rows does not matter.",
  arguments: {
    data: columns({ doc: "Numbers, larger being better; units in rows, indicators in columns." }),
    weights: optionalVector({
      low: 0,
      otherwise: "equal weights",
      doc: "A weight of 0 or more for each column; they need not sum to 1.",
    }),
  },
  result: {
    type: "any",
    dimensionality: "matrix",
    doc: "A column of whole numbers, from 1 - n to n - 1 for n units.",
  },
  sources: [sources.copeland1951],
  examples: [
    {
      say: "The first beats both others on two of three indicators.",
      args: [
        [
          [3, 3, 1],
          [2, 1, 3],
          [1, 2, 2],
        ],
      ],
      value: [[2], [0], [-2]],
    },
  ],
  evaluate: ({ data, weights }) => {
    const empty = emptyFault(data, "data");
    const list = readWeights(weights, data.length);
    const bad = [
      ...(empty ? [empty] : []),
      ...checkWeights(list, data.length, { name: "weights" }),
    ];
    return bad.length > 0
      ? failure(...bad)
      : then(
          aggregateColumns(
            data,
            { method: "copeland", weights: list, minCoverage: 0 },
            { name: "data" }
          ),
          (scores) => success(asRows([scores]))
        );
  },
});
