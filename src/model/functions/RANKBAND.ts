import { asCells, type ArgumentInput } from "../../core/catalogue/arguments/argument";
import { number } from "../../core/catalogue/arguments/numberArgument";
import { cells, choice } from "../../core/catalogue/arguments/wordArguments";
import { defineHeavyFunction, type ResultCell } from "../../core/catalogue/defineFunction";
import { success, then, warning } from "../../core/fault";
import { indexOfTables } from "../../core/index/indexOfTables";
import { rankBandWork, type RankBandAnswer } from "../../core/index/robustness/rankBandTask";
import { usualVariations } from "../../core/index/robustness/usualVariations";
import { sources } from "../sources";
import { drawsArgument, headersArgument, methodsArgument, seedArgument } from "./arguments";

const sampleData: ArgumentInput = [
  ["region", "firms", "skills"],
  ["North", 100, 0.2],
  ["East", 60, 0.7],
  ["South", 20, 1],
  ["West", 0, 0],
];

const sampleFramework: ArgumentInput = [
  ["Code", "Parent", "Weight"],
  ["Index", null, null],
  ["firms", "Index", 1],
  ["skills", "Index", 1],
];

/** How many units count as the best. */
const top = 3;

const header = ["unit", "score", "rank", "low", "high", `P(top ${top})`];

const known = (x: number): number | null => (Number.isNaN(x) ? null : x);

const rowsOf = ({ units, bands }: RankBandAnswer): ResultCell[][] =>
  bands.map(({ score, rank, low, high, top: share }, unit) => [
    units[unit] ?? "",
    ...[score, rank, low, high, share].map(known),
  ]);

/** A last row that counts the replications that failed and names the first with its reason. */
const failureRow = ({ failed, replications }: RankBandAnswer): ResultCell[][] => {
  const first = failed[0];
  if (first === undefined) return [];
  const counted = warning(
    "replicationsFailed",
    {},
    { found: failed.length, limit: replications, first: first.replication + 1 }
  );
  return [[{ sentences: [counted, ...first.faults] }, ...header.slice(1).map(() => null)]];
};

export const RANKBAND = defineHeavyFunction({
  id: "RANKBAND",
  group: "compositeIndices",
  purpose: "Ranks of an index with their intervals, when its weights could have been others.",
  help: "The index is built of its data and framework as INDEX does it, then again for every draw with other weights: each weight of the framework moves by up to weightNoise times itself, up or down, all equally likely and independently. Low and high are the ranks between which the level of the draws lies, so 7 with 5 and 9 reads: seventh, between fifth and ninth. P(top 3) is the share of the draws in which the unit is among the first three. With 'all' for vary each draw also takes one of the usual ways of normalising (the index's own, or z-scores) and of aggregating (its own, the arithmetic mean, or a mean that compensates less), and draws what was filled in. A wide interval says that the rank hangs on the weights and should not be quoted alone. Equal scores share the better rank; a unit without a score has no rank.",
  arguments: {
    data: cells({
      expects: "a header row of codes, the units' names in the first column",
      doc: "The data with their header row, as for INDEX.",
    }),
    framework: cells({
      expects: "a table with the columns Code and Parent",
      doc: "The framework table, as for INDEX.",
    }),
    draws: drawsArgument(1000),
    seed: seedArgument,
    weightNoise: number({
      low: 0,
      high: 1,
      default: 0.25,
      doc: "By how much of itself each weight moves at most, 0 to 1.",
    }),
    level: number({
      low: 0.5,
      high: 1,
      default: 0.9,
      doc: "Share of the draws that the interval holds, 0.5 to 1.",
    }),
    headers: headersArgument,
    methods: methodsArgument,
    vary: choice({
      choices: ["weights", "all"],
      default: "weights",
      doc: "What could have been otherwise: the weights alone, or also how the index is normalised, aggregated and filled in.",
    }),
  },
  result: {
    type: "any",
    dimensionality: "matrix",
    doc: "A row for each unit: its name, score, rank, the lowest and highest rank of the interval, and how often it is among the first three.",
  },
  sources: [sources.saisana2005, sources.oecd2008],
  examples: [
    {
      say: "East leads, but with other weights North or South would; West is last whatever they are.",
      args: [sampleData, sampleFramework],
      value: [
        ["unit", "score", "rank", "low", "high", "P(top 3)"],
        ["North", 60, 2, 1, 3, 1],
        ["East", 65, 1, 1, 2, 1],
        ["South", 60, 2, 1, 3, 1],
        ["West", 0, 4, 4, 4, 0],
      ],
    },
  ],
  work: ({ data, framework, draws, seed, weightNoise, level, vary, methods }) =>
    then(
      indexOfTables(
        asCells(data),
        asCells(framework),
        { data: "data", framework: "framework" },
        methods
      ),
      ({ index }) =>
        success(
          rankBandWork(
            {
              index,
              variations:
                vary === "all"
                  ? usualVariations(index.record, weightNoise)
                  : [{ vary: "weights", name: "weightNoise", noise: weightNoise }],
              level,
              top,
            },
            draws,
            seed
          )
        )
    ),
  show: (answer, { headers }) =>
    success([...(headers ? [header] : []), ...rowsOf(answer), ...failureRow(answer)]),
});
