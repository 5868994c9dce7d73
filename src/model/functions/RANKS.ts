import { asRows, columns, emptyFault } from "../../core/catalogue/arguments/columnsArgument";
import { choice } from "../../core/catalogue/arguments/wordArguments";
import { defineFunction } from "../../core/catalogue/defineFunction";
import { failure, success } from "../../core/fault";
import { ranks, tieRules } from "../../core/numeric/ranks";
import { sources } from "../sources";

export const RANKS = defineFunction({
  id: "RANKS",
  group: "compositeIndices",
  purpose: "Ranks of values, by all their digits.",
  help: "descending gives rank 1 to the largest value, ascending to the smallest. Equal values share the best rank (min), the worst (max) or their average. Values are compared as they are, never as they are displayed; missing cells have no rank. Several columns are ranked one by one.",
  arguments: {
    values: columns({ doc: "Numbers, one column or several; blanks are missing." }),
    order: choice({
      choices: ["descending", "ascending"],
      default: "descending",
      doc: "Which end has rank 1.",
    }),
    ties: choice({ choices: tieRules, default: "min", doc: "Rank of equal values." }),
  },
  result: {
    type: "any",
    dimensionality: "matrix",
    doc: "Ranks from 1 on, in the shape of the values.",
  },
  sources: [sources.oecd2008],
  examples: [
    {
      say: "Two values share rank 2.",
      args: [[[7.5], [9], [7.5], [null]]],
      value: [[2], [1], [2], [null]],
    },
  ],
  evaluate: ({ values, order, ties }) => {
    const empty = emptyFault(values, "values");
    const isRow = values.length > 1 && values.every((column) => column.length === 1);
    if (empty) return failure(empty);
    if (!isRow) return success(asRows(values.map((column) => ranks(column, order, ties))));
    const row = ranks(
      Float64Array.from(values, (column) => column[0] ?? NaN),
      order,
      ties
    );
    return success(asRows([...row].map((rank) => Float64Array.of(rank))));
  },
});
