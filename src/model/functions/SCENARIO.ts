import { asCells } from "../../core/catalogue/arguments/argument";
import { cells, names } from "../../core/catalogue/arguments/wordArguments";
import { defineHeavyFunction, type ResultCell } from "../../core/catalogue/defineFunction";
import { failure, fault, gather, success, then, type Result } from "../../core/fault";
import { workOf } from "../../core/catalogue/task";
import type { Run } from "../cluster/simulate";
import { outcomeIds, type OutcomeId } from "../outcomes";
import { preparedSegments } from "../scenarios/preparedSegments";
import {
  checkSegments,
  leversOfScenario,
  readScenarioTable,
  type ScenarioTable,
} from "../scenarios/readScenarios";
import { policyOfSegment } from "../scenarios/scenarioLevers";
import { scenarioTask, type SegmentRuns } from "../scenarios/scenarioTask";
import type { SegmentTable } from "../segments/segmentRow";
import { sources } from "../sources";
import { headersArgument, segmentsArgument, yearsArgument } from "./arguments";

const tableName = "scenarios";

/** The scenarios of the table; at least one, or there is nothing to run. */
const readScenarios = (input: Parameters<typeof asCells>[0]): Result<ScenarioTable> =>
  then(readScenarioTable(asCells(input), tableName), (table) =>
    table.scenarios.length === 0
      ? failure(
          fault(
            "columnMissing",
            { name: tableName },
            { expected: "the name of a scenario", found: "" }
          )
        )
      : success(table)
  );

const checkedFor = ({ rows }: SegmentTable, table: ScenarioTable): Result<ScenarioTable> =>
  checkSegments(
    table,
    rows.map(({ label }) => label)
  );

const runsOf = (
  segments: SegmentTable,
  table: ScenarioTable,
  years: number
): Result<SegmentRuns[]> =>
  gather(
    preparedSegments(segments).flatMap(({ label, inputs }) =>
      inputs.ok
        ? [
            then(
              gather(
                table.scenarios.map((name) =>
                  then(leversOfScenario(table, name, inputs.value, years), (levers) =>
                    success(policyOfSegment(levers, label))
                  )
                )
              ),
              (policies) => success({ segment: inputs.value, policies })
            ),
          ]
        : []
    )
  );

const rowsOf = (
  label: string,
  table: ScenarioTable,
  runs: readonly Run[],
  ids: readonly OutcomeId[]
): ResultCell[][] =>
  runs.flatMap((run, s) =>
    Array.from({ length: run.years + 1 }, (_, t): ResultCell[] => [
      label,
      table.scenarios[s] ?? "",
      t,
      ...ids.map((id) => run.outcomes[id][t] ?? null),
    ])
  );

export const SCENARIO = defineHeavyFunction({
  id: "SCENARIO",
  group: "scenarios",
  purpose: "Every segment of a table under every scenario, year by year.",
  help: "Runs the dynamic cluster model, as SIMULATE does, with every parameter at its default: each segment of the table under each column of the scenarios. A scenario is what differs from the base; a blank cell leaves the lever alone, a text such as 1-5 = 0.5; 6 = 0.8 sets it year by year, and a column of blanks is the baseline. A segment that cannot be run says why and leaves the others alone.",
  arguments: {
    segments: segmentsArgument,
    scenarios: cells({
      expects: "a table with the column lever and a column for each scenario",
      doc: "The scenarios: a row a lever, its name in the column lever, and a column a scenario. A row tariffOutput @ Kumasi, repair is for that segment alone.",
    }),
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
    doc: "A row for each segment, scenario and year from 0, a column an outcome.",
  },
  sources: [sources.schmitz1990, sources.armington1969, sources.assumption],
  examples: [
    {
      say: "Repair and assembly when imported inputs are halved.",
      args: [
        [
          [
            "cluster",
            "subsector",
            "massScore",
            "networkScore",
            "skillsScore",
            "jointScore",
            "power",
            "replaceability",
          ],
          ["Kumasi", "repair", 1, 0.7, 0.5, 0.2, 1, 0.9],
          ["Kumasi", "assembly", 1, 0.5, 0.5, 0.2, 1, 0.2],
        ],
        [
          ["lever", "baseline", "shortage"],
          ["inputAvailability", null, 0.5],
        ],
        1,
        [["output", "revenue"]],
      ],
      value: [
        ["segment", "scenario", "year", "output", "revenue"],
        ["Kumasi, repair", "baseline", 0, 1, 1],
        ["Kumasi, repair", "baseline", 1, 1.024116, 1.025979],
        ["Kumasi, repair", "shortage", 0, 1, 1],
        ["Kumasi, repair", "shortage", 1, 1.057386, 1.093722],
        ["Kumasi, assembly", "baseline", 0, 1, 1],
        ["Kumasi, assembly", "baseline", 1, 1.024412, 1.025828],
        ["Kumasi, assembly", "shortage", 0, 1, 1],
        ["Kumasi, assembly", "shortage", 1, 0.557223, 0.713828],
      ],
    },
  ],
  work: ({ segments, scenarios, years }) =>
    then(
      then(readScenarios(scenarios), (table) => checkedFor(segments, table)),
      (table) =>
        then(runsOf(segments, table, Math.round(years)), (runs) =>
          success(workOf(scenarioTask, { years: Math.round(years) }, runs))
        )
    ),
  show: (answer, { segments, scenarios, outcomes, headers }) =>
    then(readScenarios(scenarios), (table) => {
      const ids = (outcomes ?? outcomeIds) as readonly OutcomeId[];
      let ran = 0;
      const rows = preparedSegments(segments).flatMap(({ label, inputs }) => {
        if (inputs.ok) return rowsOf(label, table, answer[ran++] ?? [], ids);
        const [first = fault("unexpected")] = inputs.faults;
        return [[label, "", "", first, ...ids.slice(1).map((): ResultCell => "")]];
      });
      return success(headers ? [["segment", "scenario", "year", ...ids], ...rows] : rows);
    }),
});
