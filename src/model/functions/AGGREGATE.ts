import { asRows, columns } from "../../core/catalogue/arguments/columnsArgument";
import { word } from "../../core/catalogue/arguments/labelsArgument";
import { number } from "../../core/catalogue/arguments/numberArgument";
import { optionalVector } from "../../core/catalogue/arguments/numbersArgument";
import { defineFunction } from "../../core/catalogue/defineFunction";
import { failure, success, then } from "../../core/fault";
import { aggregateColumns, checkWeights } from "../../core/index/aggregate/aggregateColumns";
import { aggregationIds, readAggregation } from "../../core/index/aggregate/aggregations";
import { sources } from "../sources";
import { readWeights } from "./perColumn";

export const AGGREGATE = defineFunction({
  id: "AGGREGATE",
  group: "compositeIndices",
  purpose: "One score a unit from several indicators on a common scale.",
  help: "Weights are shares of their sum; missing cells are left out, the weights of the others being raised. arithmetic: the weighted mean. geometric: exp(sum of w ln x), for values above 0. harmonic: 1/(sum of w/x). power:p: (sum of w x^p)^(1/p), such as power:2. mpi: the mean less the variance over the mean, which punishes uneven units; standardise to mean 100 and deviation 10 first. ampi: the same on values brought to 70 to 130. min and median: weights matter only where they are 0. copeland: units outranked less units that outrank. benefitOfTheDoubt: each unit with the weights that suit it best.",
  arguments: {
    data: columns({
      doc: "Numbers on a common scale, larger being better; units in rows, indicators in columns.",
    }),
    weights: optionalVector({
      low: 0,
      otherwise: "equal weights",
      doc: "A weight of 0 or more for each column; they need not sum to 1.",
    }),
    method: word({
      default: "arithmetic",
      expects: aggregationIds.join(" / "),
      takesWord: (text) => readAggregation(text, {}).ok,
      doc: "Method of aggregation.",
    }),
    minCoverage: number({
      low: 0,
      high: 1,
      default: 0,
      doc: "Share of the columns that must be known of a unit, else it gets no score.",
    }),
  },
  result: { type: "any", dimensionality: "matrix", doc: "A column of scores; blank without one." },
  sources: [sources.oecd2008, sources.mazziottaPareto2016],
  examples: [
    {
      say: "A weighted mean; the second unit lacks the first indicator.",
      args: [
        [
          [80, 20],
          [null, 50],
        ],
        [[3, 1]],
      ],
      value: [[65], [50]],
    },
    {
      say: "The geometric mean punishes what is uneven.",
      args: [
        [
          [40, 40],
          [79, 1],
        ],
        null,
        "geometric",
      ],
      value: [[40], [8.888194]],
    },
  ],
  evaluate: ({ data, weights, method, minCoverage }) => {
    const list = readWeights(weights, data.length);
    const named = readAggregation(method, { name: "method" });
    const bad = [
      ...checkWeights(list, data.length, { name: "weights" }),
      ...(named.ok ? [] : named.faults),
    ];
    return bad.length > 0
      ? failure(...bad)
      : then(
          aggregateColumns(data, { method, weights: list, minCoverage }, { name: "data" }),
          (scores) => success(asRows([scores]))
        );
  },
});
