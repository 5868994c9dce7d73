import { asRows, columns, emptyFault } from "../../core/catalogue/arguments/columnsArgument";
import { number } from "../../core/catalogue/arguments/numberArgument";
import { defineFunction } from "../../core/catalogue/defineFunction";
import { failure, success } from "../../core/fault";
import { defaultTreatment, treatColumn } from "../../core/index/treat/treatColumn";
import { sources } from "../sources";

const { mostWinsorised, limits } = defaultTreatment;

export const TREAT = defineFunction({
  id: "TREAT",
  group: "compositeIndices",
  purpose:
    "Indicators with their outliers treated: winsorised, or where that does not do, in logarithms.",
  help: "A column has outliers where its absolute skewness and its kurtosis both reach their limits (as Excel's SKEW and KURT give them). Then its outermost value, on the side of the long tail, is moved to the next one, tied values together, until a limit is kept or maxWinsorised points have been moved. Where that does not do, the original column becomes ln(x - min + 1 % of the range). Columns without outliers, and missing cells, stay as they are.",
  arguments: {
    data: columns({
      doc: "Numbers with units in rows and indicators in columns; blanks are missing.",
    }),
    maxWinsorised: number({
      low: 0,
      whole: true,
      default: mostWinsorised,
      doc: "Points of a column that may be moved; 0 takes logarithms at once.",
    }),
    skewLimit: number({
      low: 0,
      default: limits.skewness,
      doc: "Absolute skewness from which on a column may have outliers.",
    }),
    kurtosisLimit: number({
      default: limits.kurtosis,
      doc: "Kurtosis, above that of the normal distribution, from which on it may have outliers.",
    }),
  },
  result: {
    type: "any",
    dimensionality: "matrix",
    doc: "The treated data, in the shape of the data.",
  },
  sources: [sources.oecd2008, sources.joanesGill1998],
  examples: [
    {
      say: "The 90 is moved to the next value.",
      args: [[[1], [2], [3], [4], [5], [6], [90]]],
      value: [[1], [2], [3], [4], [5], [6], [6]],
    },
  ],
  evaluate: ({ data, maxWinsorised, skewLimit, kurtosisLimit }) => {
    const empty = emptyFault(data, "data");
    if (empty) return failure(empty);
    const treatment = {
      ...defaultTreatment,
      mostWinsorised: maxWinsorised,
      limits: { skewness: skewLimit, kurtosis: kurtosisLimit },
    };
    return success(asRows(data.map((column) => treatColumn(column, treatment).column)));
  },
});
