import { defineHeavyFunction } from "../../core/catalogue/defineFunction";
import { success, then } from "../../core/fault";
import { workOf } from "../../core/catalogue/task";
import { readPolicy } from "../cluster/readPolicy";
import { sources } from "../sources";
import { checkDrawable } from "../uncertainty/admissibleDraws";
import { beatsTask } from "../uncertainty/beatsTask";
import { stretches } from "../uncertainty/pieces";
import {
  drawsArgument,
  headersArgument,
  leversArgument,
  outcomeArgument,
  seedArgument,
  segmentArgument,
  yearArgument,
} from "./arguments";
import { kumasi } from "./exampleSegments";

export const BEATS = defineHeavyFunction({
  id: "BEATS",
  group: "scenarios",
  purpose: "How often policy A brings more of an outcome than policy B, and how much more.",
  help: "Both policies are run with the same draws of all parameters, so that what the draws do to both alike cancels. P(A > B) is the share of the draws in which A comes out higher; a draw in which both are equal does not count for A. The difference is A less B, draw by draw: its median, and the values below which 5 % and 95 % of the draws lie. Where they lie on either side of 0, the model does not know which is better.",
  arguments: {
    segment: segmentArgument,
    leversA: leversArgument("Levers of policy A that differ from the base, by name."),
    leversB: leversArgument("Levers of policy B that differ from the base, by name."),
    outcome: outcomeArgument,
    year: yearArgument,
    draws: drawsArgument(2000),
    seed: seedArgument,
    headers: headersArgument,
  },
  result: {
    type: "any",
    dimensionality: "matrix",
    doc: "One row: P(A > B), the median difference, and the 5 % and 95 % values of the difference.",
  },
  sources: [sources.schmitz1990, sources.assumption],
  examples: [
    {
      say: "Training and better technology by an association against a tariff: jobs after ten years.",
      args: [
        kumasi,
        [
          ["association", 0.6],
          ["aid", 0.5],
        ],
        [["tariffOutput", 0.6]],
        "jobs",
        10,
        500,
      ],
      value: [
        ["P(A > B)", "median difference", "p5", "p95"],
        [0, -0.351963, -0.502319, -0.214707],
      ],
    },
  ],
  work: ({ segment, leversA, leversB, outcome, year, draws, seed }) =>
    then(checkDrawable(segment.inputs), (inputs) =>
      then(readPolicy(leversA, inputs, year, "leversA"), (a) =>
        then(readPolicy(leversB, inputs, year, "leversB"), (b) =>
          success(
            workOf(beatsTask, { segment: inputs, a, b, outcome, year, seed }, stretches(draws))
          )
        )
      )
    ),
  show: ({ probability, difference }, { headers }) => {
    const row = [probability, difference.p50, difference.p5, difference.p95];
    return success(headers ? [["P(A > B)", "median difference", "p5", "p95"], row] : [row]);
  },
});
