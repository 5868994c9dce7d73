import { asRows, columns } from "../../core/catalogue/arguments/columnsArgument";
import { optionalLabels } from "../../core/catalogue/arguments/labelsArgument";
import { choice } from "../../core/catalogue/arguments/wordArguments";
import { defineFunction } from "../../core/catalogue/defineFunction";
import { success, then } from "../../core/fault";
import { impute } from "../indicators/impute";
import { sources } from "../sources";

export const IMPUTE = defineFunction({
  id: "IMPUTE",
  group: "compositeIndices",
  purpose: "Data whose missing cells are filled with the mean or the median of their column.",
  help: "With groupmean and groupmedian only units of the same group count, which needs the groups. What is filled in is a guess: an index should show how far it rests on it. A column, or a group, of which nothing is known is an error.",
  arguments: {
    data: columns({
      doc: "Numbers with units in rows and indicators in columns; blanks are missing.",
    }),
    method: choice({
      choices: ["mean", "median", "groupmean", "groupmedian"],
      default: "mean",
      doc: "What stands in for a missing cell.",
    }),
    groups: optionalLabels({
      otherwise: "no groups",
      doc: "The group of each unit, in the order of the rows.",
    }),
  },
  result: {
    type: "any",
    dimensionality: "matrix",
    doc: "The completed data, in the shape of the data.",
  },
  sources: [sources.oecd2008],
  examples: [
    {
      say: "The mean of 1, 3 and 8.",
      args: [[[1], [3], [null], [8]]],
      value: [[1], [3], [4], [8]],
    },
    {
      say: "Within groups.",
      args: [[[1], [3], [null], [8]], "groupmean", [["a"], ["a"], ["a"], ["b"]]],
      value: [[1], [3], [2], [8]],
    },
  ],
  evaluate: ({ data, method, groups }) =>
    then(impute(data, method, groups), (found) => success(asRows(found))),
});
