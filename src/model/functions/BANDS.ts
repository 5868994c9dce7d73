import { defineHeavyFunction } from "../../core/catalogue/defineFunction";
import { success, then, type CellValue } from "../../core/fault";
import { workOf } from "../../core/catalogue/task";
import { readPolicy } from "../cluster/readPolicy";
import { sources } from "../sources";
import { checkDrawable } from "../uncertainty/admissibleDraws";
import { bandsTask } from "../uncertainty/bandsTask";
import { stretches } from "../uncertainty/pieces";
import {
  drawsArgument,
  headersArgument,
  leversArgument,
  outcomeArgument,
  seedArgument,
  segmentArgument,
  yearsArgument,
} from "./arguments";
import { kumasi } from "./exampleSegments";

const names = ["p5", "p25", "p50", "p75", "p95"] as const;

export const BANDS = defineHeavyFunction({
  id: "BANDS",
  group: "scenarios",
  purpose: "Between which values an outcome lies, year by year, when the parameters are uncertain.",
  help: "The cluster is run once for every draw of all parameters, each triangular between its low and high value around its default, at the points of a Sobol' sequence that the seed shifts. Half of the draws lie between p25 and p75, nine in ten between p5 and p95. Scenarios that are run with the same seed share their draws, so that their differences are not blurred by chance. Where the market of a draw is not cleared, the cell says in how many draws, and with what inputs. The band shows what the parameters leave open, not what the model leaves out.",
  arguments: {
    segment: segmentArgument,
    levers: leversArgument(
      "Levers that differ from the base, in two columns of name and value, or with one value a year."
    ),
    outcome: outcomeArgument,
    draws: drawsArgument(2000),
    seed: seedArgument,
    years: yearsArgument,
    headers: headersArgument,
  },
  result: {
    type: "any",
    dimensionality: "matrix",
    doc: "A row a year from 0: the year and the values below which 5, 25, 50, 75 and 95 % of the draws lie.",
  },
  sources: [sources.schmitz1990, sources.assumption],
  examples: [
    {
      say: "The band of jobs in the first two years of a tariff of 60 % on competing products.",
      args: [kumasi, [["tariffOutput", 0.6]], "jobs", 500, 1, 2],
      value: [
        ["year", "p5", "p25", "p50", "p75", "p95"],
        [0, 1, 1, 1, 1, 1],
        [1, 1.046554, 1.075714, 1.096547, 1.117997, 1.153746],
        [2, 1.098977, 1.144206, 1.183649, 1.227747, 1.301476],
      ],
    },
  ],
  work: ({ segment, levers, outcome, draws, seed, years }) =>
    then(checkDrawable(segment.inputs), (inputs) =>
      then(readPolicy(levers, inputs, Math.round(years)), (policy) =>
        success(
          workOf(
            bandsTask,
            { segment: inputs, policy, outcome, years: Math.round(years), seed },
            stretches(draws)
          )
        )
      )
    ),
  show: (bands, { headers }) => {
    const rows = bands.map((band, t): CellValue[] => [t, ...names.map((name) => band[name])]);
    return success(headers ? [["year", ...names], ...rows] : rows);
  },
});
