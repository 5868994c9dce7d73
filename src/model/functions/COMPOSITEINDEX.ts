import type { ArgumentInput } from "../../core/catalogue/arguments/argument";
import { asCells } from "../../core/catalogue/arguments/argument";
import { cells, choice } from "../../core/catalogue/arguments/wordArguments";
import { defineFunction } from "../../core/catalogue/defineFunction";
import { success, then } from "../../core/fault";
import { indexOfTables } from "../../core/index/indexOfTables";
import { indexOutputs, indexTable } from "../../core/index/indexTables";
import { sources } from "../sources";
import { headersArgument, methodsArgument } from "./arguments";

const sampleData: ArgumentInput = [
  ["region", "firms", "skills", "distance"],
  ["North", 20, 0.5, 10],
  ["Middle", 60, 0.3, 40],
  ["South", 40, 0.7, null],
];

const sampleFramework: ArgumentInput = [
  ["Code", "Parent", "Weight", "Direction"],
  ["Index", null, null, null],
  ["Base", "Index", 2, null],
  ["firms", "Base", null, null],
  ["skills", "Base", null, null],
  ["distance", "Index", 1, -1],
];

/** CLUSTER.INDEX; a file of its own name would be the list of functions on some disks. */
export const INDEX = defineFunction({
  id: "INDEX",
  group: "compositeIndices",
  purpose: "A composite index of any number of levels, from a table of data and a framework table.",
  help: "The framework has a row for each indicator, each aggregate and the index: Code (an indicator's is its header in the data), Parent (blank at the top only), Weight among siblings (1 where blank), Direction (-1 where less is better), Normalise with P1 and P2 (minmax where blank), Aggregate (arithmetic where blank) and MinCoverage, the share of its children that a unit needs. Branches may be of different depth. A cycle, two tops, an unknown parent or column, and an indicator that is not in the data are errors that name the row. An aggregate whose Direction is -1 is turned over about the middle of its scale. Contributions sum to the score of the unit. The methods say how the index is made where the framework leaves it open: units of which too little is known are left out (minCoverage), missing cells filled (fill), outliers treated as TREAT does it (treat), then indicators normalised, weighed (by the framework, equally, by the first principal component of each group, or to equal correlation with the parent) and aggregated.",
  arguments: {
    data: cells({
      expects: "a header row of codes, the units' names in the first column",
      doc: "The data with their header row; columns that are not in the framework may hold anything.",
    }),
    framework: cells({
      expects: "a table with the columns Code and Parent",
      doc: "The framework table: Code, Parent, Weight, Direction, Normalise, P1, P2, Aggregate, MinCoverage.",
    }),
    output: choice({
      choices: indexOutputs,
      default: "scores",
      doc: "Scores of every level with rank and coverage, normalised indicators, weights, or contributions to the top.",
    }),
    headers: headersArgument,
    methods: methodsArgument,
  },
  result: {
    type: "any",
    dimensionality: "matrix",
    doc: "A row for each unit: aggregates from the top downwards, rank, coverage; or what the output asks for.",
  },
  sources: [sources.oecd2008],
  examples: [
    {
      say: "Two levels, one branch shorter than the other; of distance less is better.",
      args: [sampleData, sampleFramework],
      value: [
        ["unit", "Index", "Base", "rank", "coverage"],
        ["North", 50, 25, 2, 1],
        ["Middle", 33.3333, 50, 3, 1],
        ["South", 75, 75, 1, 0.666667],
      ],
    },
    {
      say: "The same, with the missing distance filled in, a scale from 1 to 100 and geometric means, which let a low value be made good for less.",
      args: [
        sampleData,
        sampleFramework,
        "scores",
        true,
        [
          ["fill", "mean"],
          ["normalise", "minmax:1:100"],
          ["aggregate", "geometric"],
        ],
      ],
      value: [
        ["unit", "Index", "Base", "rank", "coverage"],
        ["North", 17.1566, 7.10634, 2, 1],
        ["Middle", 4.64159, 10, 3, 1],
        ["South", 63.4153, 71.0634, 1, 0.666667],
      ],
    },
  ],
  evaluate: ({ data, framework, output, headers, methods }) =>
    then(
      indexOfTables(
        asCells(data),
        asCells(framework),
        { data: "data", framework: "framework" },
        methods
      ),
      ({ index }) =>
        then(indexTable(index, output), ({ header, rows }) =>
          success([...(headers ? [header] : []), ...rows])
        )
    ),
});
