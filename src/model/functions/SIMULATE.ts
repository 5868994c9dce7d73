import { names } from "../../core/catalogue/arguments/wordArguments";
import { defineFunction } from "../../core/catalogue/defineFunction";
import { success, then, type CellValue, type Result } from "../../core/fault";
import { checkAdmissible } from "../cluster/admissible";
import { readPolicy } from "../cluster/readPolicy";
import { simulate, type Run } from "../cluster/simulate";
import { outcomeIds, type OutcomeId } from "../outcomes";
import { sources } from "../sources";
import {
  headersArgument,
  leversArgument,
  parametersArgument,
  segmentArgument,
  yearsArgument,
} from "./arguments";

const tableOf = (
  { years, outcomes }: Run,
  ids: readonly OutcomeId[],
  headers: boolean
): Result<CellValue[][]> => {
  const rows = Array.from({ length: years + 1 }, (_, t): CellValue[] => [
    t,
    ...ids.map((id) => outcomes[id][t] ?? null),
  ]);
  return success(headers ? [["year", ...ids], ...rows] : rows);
};

export const SIMULATE = defineFunction({
  id: "SIMULATE",
  group: "scenarios",
  purpose:
    "The path of a cluster over the years under a policy: one row a year, one column an outcome.",
  help: "Runs the dynamic cluster model from the base year. Levers are given by name with one value, or with one value a year from year 0 in the second and following columns; before the year start every lever is at its base. Outcomes are relative to the base year except where their description says otherwise. Signs and orderings may be trusted; years, percentages and head counts are illustrative until the model is calibrated.",
  arguments: {
    segment: segmentArgument,
    levers: leversArgument(
      "Levers that differ from the base, in two columns of name and value, or with one value a year.",
      "no policy"
    ),
    parameters: parametersArgument,
    years: yearsArgument,
    outcomes: names({
      choices: outcomeIds,
      otherwise: "all outcomes",
      doc: "Names of the outcomes to give, in a row or a column.",
    }),
    headers: headersArgument,
  },
  result: {
    type: "any",
    dimensionality: "matrix",
    doc: "A row a year from 0, a column an outcome.",
  },
  sources: [
    sources.schmitz1990,
    sources.armington1969,
    sources.dekle2008,
    sources.nijkampPoot2005,
    sources.assumption,
  ],
  examples: [
    {
      say: "Output and imports of Kumasi's metal trades under a tariff of 60 % from the first year.",
      args: [
        [
          ["massScore", 1],
          ["networkScore", 0.67],
          ["labourSurplus", 0.4],
          ["enforcement", 0.02],
          ["marketGrowth", 0.06],
          ["exportShare", 0.05],
          ["discrimination", 0.5],
          ["creditAccess", 0.1],
        ],
        [["tariffOutput", 0.6]],
        null,
        2,
        [["output", "imports"]],
      ],
      value: [
        ["year", "output", "imports"],
        [0, 1, 1],
        [1, 1.095471, 0.484917],
        [2, 1.195558, 0.508852],
      ],
    },
  ],
  evaluate: ({ segment, levers, parameters, years, outcomes, headers }) => {
    const ids = (outcomes ?? outcomeIds) as readonly OutcomeId[];
    const wholeYears = Math.round(years);
    return then(checkAdmissible(segment.inputs, parameters), (inputs) =>
      then(readPolicy(levers, inputs, wholeYears), (policy) =>
        then(simulate(inputs, policy, parameters, wholeYears), (run) => tableOf(run, ids, headers))
      )
    );
  },
});
