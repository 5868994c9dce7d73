import type { Argument } from "../../core/catalogue/arguments/argument";
import { defineFunction } from "../../core/catalogue/defineFunction";
import { failure, fault, success, type CellValue } from "../../core/fault";
import { defaultQualities, reinvestment } from "../indicators/reinvestment";
import { surplusUses } from "../indicators/surplusUses";
import { readSurplusShares, readUseValues } from "../segments/readSurplusShares";
import { sources } from "../sources";
import { headersArgument } from "./arguments";

const range = {
  kind: "whole",
  dimensionality: "matrix",
  type: "any",
  expects: "a number from 0 to 1 for each of the eleven uses",
} as const;

const everywhereLocal: readonly number[] = surplusUses.map(() => 1);

const shares: Argument<number[][]> = {
  ...range,
  optional: false,
  doc: "Shares of after-tax surplus by use: eleven rows in one column, or eleven columns with a row for each segment; each list sums to 1.",
  read: (input, where) => readSurplusShares(input, where),
};

const localShares: Argument<number[][]> = {
  ...range,
  optional: true,
  otherwise: "1 for every use",
  doc: "The part of each use that stays in the locality, in the shape of the shares or once for all segments.",
  read: (input, where) => readUseValues(input, everywhereLocal, where),
};

const quality: Argument<number[][]> = {
  ...range,
  optional: true,
  otherwise: "the documented qualities",
  doc: "How far each use builds the productive base, in the shape of the shares or once for all segments.",
  read: (input, where) => readUseValues(input, defaultQualities, where),
};

const names = [
  "reinvestmentIndex",
  "localManufacturingInvestment",
  "localProductiveReinvestment",
  "leakage",
] as const;

export const REINVESTMENT = defineFunction({
  id: "REINVESTMENT",
  group: "clusterIndices",
  purpose: "Where the surplus of small firms goes: the reinvestment index and its companions.",
  help: "The uses in order: own business for capacity, own business for innovation, related activities, marketing through a consortium, own marketing, education of children, savings account, real estate, portfolio investment, capital flight, consumption. The index weighs each local use by how far it builds the productive base, which is a judgement; local manufacturing investment (uses 1 to 3), local productive reinvestment (1 to 5) and leakage stand beside it without one.",
  formula: "100 * sum(shares .* localShares .* quality)",
  arguments: { shares, localShares, quality, headers: headersArgument },
  result: {
    type: "any",
    dimensionality: "matrix",
    doc: "A row for each segment: index 0 to 100, then three shares of surplus.",
  },
  sources: [sources.schmitz1990, sources.assumption],
  examples: [
    {
      say: "One segment, everything local.",
      args: [[[0.3], [0.14], [0.06], [0], [0.08], [0.07], [0.07], [0.1], [0.02], [0.01], [0.15]]],
      value: [[...names], [54.1, 0.5, 0.58, 0]],
    },
  ],
  evaluate: ({ shares: lists, localShares: local, quality: qualities, headers }) => {
    for (const [name, list] of Object.entries({ localShares: local, quality: qualities }))
      if (list.length !== 1 && list.length !== lists.length)
        return failure(
          fault(
            "lengthsDiffer",
            { name },
            { found: list.length, expected: `${lists.length}, as many as shares, or 1` }
          )
        );
    const rows = lists.map((own, s): CellValue[] => {
      const result = reinvestment(
        own,
        local[local.length === 1 ? 0 : s] ?? everywhereLocal,
        qualities[qualities.length === 1 ? 0 : s] ?? defaultQualities
      );
      return names.map((name) => result[name]);
    });
    return success(headers ? [[...names], ...rows] : rows);
  },
});
