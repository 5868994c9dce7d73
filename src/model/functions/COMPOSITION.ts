import { number } from "../../core/catalogue/arguments/numberArgument";
import { cells, oneOf } from "../../core/catalogue/arguments/wordArguments";
import { defineHeavyFunction, type ResultCell } from "../../core/catalogue/defineFunction";
import { fault, success, then } from "../../core/fault";
import { readPolicy } from "../cluster/readPolicy";
import { outcomeIds, type OutcomeId } from "../outcomes";
import { defaultParameters } from "../parameters";
import { namedSegments } from "../segments/namedSegments";
import { defaultSegment } from "../segments/simulationInputs";
import { sources } from "../sources";
import { compositionWork } from "../space/composition";
import { headersArgument, segmentsArgument } from "./arguments";

const names = ["segment", "singleGain", "jointGain", "compositionLoss"] as const;

/** Outcomes of the market rather than of a segment in it: their gains cannot be summed. */
const ofTheMarket: readonly OutcomeId[] = [
  "imports",
  "largeOutput",
  "priceIndex",
  "consumerSurplus",
  "tariffRevenue",
];

const ownOutcomes = outcomeIds.filter((id) => !ofTheMarket.includes(id));

export const COMPOSITION = defineHeavyFunction({
  id: "COMPOSITION",
  group: "economicSpace",
  purpose: "What a policy gains given to one segment, and what is left of it once all have it.",
  help: "All segments of the table sell in one market, which they share with large firms and imports; put only such segments into it. Their shares of that market and the share of imports must leave 0 or more for large firms, and what large firms and imports face is the mean of the segments, weighted by their shares. The policy is given to each segment alone, then to all; whatever regulates imports holds for the market in either case. Gains are changes of the outcome against no policy; together, each segment counts by its share of the market. The composition loss is 1 − joint gain/sum of single gains: 0 where the segments do not stand in each other's way, 1 where all that one gains is what the others lose, below 0 where they help each other.",
  arguments: {
    segments: segmentsArgument,
    levers: cells({
      expects: "two or more columns: a lever's name and its value, or one value a year",
      doc: "The policy, in two columns of name and value, or with one value a year.",
    }),
    outcome: oneOf({
      choices: ownOutcomes,
      expects: "the name of an outcome of a segment, such as output or jobs",
      doc: "The outcome whose gains are compared.",
    }),
    year: number({
      low: 1,
      high: 30,
      whole: true,
      default: 15,
      doc: "Year in which they are compared, 1 to 30.",
    }),
    headers: headersArgument,
  },
  result: {
    type: "any",
    dimensionality: "matrix",
    doc: "A row a segment: gain with the policy alone, gain with the policy everywhere; then all together, with the composition loss.",
  },
  sources: [sources.schmitz1990, sources.assumption],
  examples: [
    {
      say: "An association with services from outside, in one of two segments or in both.",
      args: [
        [
          ["cluster", "shareCluster", "shareLarge", "shareImports"],
          ["North", 0.2, 0.4, 0.4],
          ["South", 0.1, 0.5, 0.4],
        ],
        [
          ["aid", 1],
          ["association", 0.8],
        ],
        "output",
        10,
      ],
      value: [
        [...names],
        ["North", 0.076827, 0.071875, ""],
        ["South", 0.081801, 0.071875, ""],
        ["together", 0.078485, 0.071875, 0.084223],
      ],
    },
  ],
  work: ({ segments, levers, outcome, year }) =>
    then(namedSegments(segments, defaultParameters), (named) =>
      then(readPolicy(levers, defaultSegment, Math.round(year)), (policy) =>
        compositionWork({
          segments: named,
          policy,
          outcome,
          year: Math.round(year),
          parameters: defaultParameters,
        })
      )
    ),
  show: (found, { headers }) => {
    const rows = found.names.map((name, i): ResultCell[] => [
      name,
      found.single[i] ?? "",
      found.joint[i] ?? "",
      "",
    ]);
    const loss = found.loss.ok ? found.loss.value : (found.loss.faults[0] ?? fault("unexpected"));
    const together: ResultCell[] = ["together", found.singleTogether, found.jointTogether, loss];
    return success([...(headers ? [[...names]] : []), ...rows, together]);
  },
});
