import type { Argument } from "../../core/catalogue/arguments/argument";
import { asCells } from "../../core/catalogue/arguments/argument";
import { optionalNumber } from "../../core/catalogue/arguments/numberArgument";
import { defineFunction, type ResultCell } from "../../core/catalogue/defineFunction";
import { fault, success, then } from "../../core/fault";
import { growthRecord } from "../history/growthRecord";
import { readHistory, type HistoryTable } from "../history/readHistory";
import { historyMeasures } from "../history/historyColumns";
import { sources } from "../sources";
import { headersArgument } from "./arguments";

const historyArgument: Argument<HistoryTable> = {
  kind: "whole",
  dimensionality: "matrix",
  type: "any",
  optional: false,
  expects: "a table with a header row and a row for each year",
  doc: "The History table with its header row: segment, year, firms, workers, revenue, and the same for large firms and all manufacturing as far as known.",
  read: (input, where) => readHistory(asCells(input), where.name ?? "history"),
};

const names = ["segment", "group", "from", "to", ...historyMeasures] as const;

const yearArgument = (which: string) =>
  optionalNumber({
    otherwise: `the ${which} year of each segment`,
    doc: `The ${which} year to compare, which the table must have.`,
  });

export const RECORD = defineFunction({
  id: "RECORD",
  group: "economicSpace",
  purpose:
    "Growth per year of firms, workers and revenue: small firms beside large ones and all manufacturing.",
  help: "Growth per year between the first and the last year, the years between being of no account: (last/first)^(1/years) − 1. A group of firms without a column in the table has no row. A figure that is blank in one of the two years makes its cell #N/A. Revenue should be in prices of one year.",
  arguments: {
    history: historyArgument,
    from: yearArgument("first"),
    to: yearArgument("last"),
    headers: headersArgument,
  },
  result: {
    type: "any",
    dimensionality: "matrix",
    doc: "A row for each segment and group of firms (small, large, manufacturing): years, then growth per year of firms, workers and revenue.",
  },
  sources: [sources.schmitz1990],
  examples: [
    {
      say: "Small firms of one segment over two years.",
      args: [
        [
          ["year", "firms", "workers", "revenue"],
          [1980, 100, 400, 50],
          [1982, 121, 484, 50],
        ],
      ],
      value: [[...names], ["", "small", 1980, 1982, 0.1, 0.1, 0]],
    },
  ],
  evaluate: ({ history, from, to, headers }) =>
    then(growthRecord(history, from, to), (records) => {
      const rows = records.map((record): ResultCell[] => [
        record.segment,
        record.group,
        record.from,
        record.to,
        ...record.growth.map((result) =>
          result.ok ? result.value : (result.faults[0] ?? fault("unexpected"))
        ),
      ]);
      return success([...(headers ? [[...names]] : []), ...rows]);
    }),
});
