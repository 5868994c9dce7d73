import { isChoiceLever } from "../core/catalogue/defineLevers";
import { unitRecord } from "../core/catalogue/unit";
import type { CellValue } from "../core/fault";
import { policyYear } from "../model/cluster/policy";
import { levers, type LeverId } from "../model/levers/levers";
import { parameterIds, parameters } from "../model/parameters";
import { constants } from "../model/parameters/constants";
import { yearlyText } from "../model/scenarios/yearlyText";
import type { Origin } from "../model/segments/segmentInputs";
import { simulationInputIds, simulationInputs } from "../model/segments/simulationInputs";
import type { CellStyle } from "./ports/workbook";
import type { ScenarioRun } from "./runScenario";

/** One number a result rests on. */
export interface AssumptionRow {
  readonly kind: "lever" | "segment" | "parameter" | "constant";
  readonly cells: readonly CellValue[];
  readonly look: CellStyle;
}

export const assumptionHeader = [
  "kind",
  "id",
  "label",
  "value",
  "unit",
  "range",
  "evidence",
  "source",
] as const;

const originWords: Readonly<Record<Origin, string>> = {
  given: "the Segments table",
  computed: "worked out from the workbook",
  judgement: "a coder's judgement",
  default: "default, an assumption",
};

const originLooks: Readonly<Record<Origin, CellStyle>> = {
  given: "paper",
  computed: "paper",
  judgement: "paper",
  default: "assumed",
};

const span = (low: number, high: number): string => `${low} to ${high}`;

const baseOf = (run: ScenarioRun, id: LeverId): CellValue => {
  const base = policyYear(run.segment.inputs, {}, 0);
  const value = (base as unknown as Readonly<Record<string, CellValue | undefined>>)[id];
  return value === undefined || levers[id].default === "none" ? "no limit" : value;
};

const leverRows = (run: ScenarioRun): readonly AssumptionRow[] =>
  Object.entries(run.policy).map(([name, value]) => {
    const id = name as LeverId;
    const lever = levers[id];
    const shown = typeof value === "object" ? yearlyText(value) : (value ?? null);
    return {
      kind: "lever",
      look: "changed",
      cells: [
        "lever, changed",
        id,
        lever.label,
        shown,
        isChoiceLever(lever) ? "choice" : unitRecord(lever.unit).label,
        isChoiceLever(lever) ? lever.choices.join(" / ") : span(...lever.range),
        "policy",
        `base: ${baseOf(run, id)}`,
      ],
    };
  });

const segmentRows = ({ segment }: ScenarioRun): readonly AssumptionRow[] =>
  simulationInputIds.map((id) => {
    const column = simulationInputs[id];
    return {
      kind: "segment",
      look: originLooks[segment.origins[id]],
      cells: [
        "segment",
        id,
        column.label,
        segment.inputs[id],
        unitRecord(column.unit).label,
        span(...column.range),
        segment.origins[id],
        originWords[segment.origins[id]],
      ],
    };
  });

const parameterRows = (run: ScenarioRun): readonly AssumptionRow[] =>
  parameterIds.map((id) => {
    const declared = parameters[id];
    return {
      kind: "parameter",
      look: declared.evidence === "assumption" ? "assumed" : "paper",
      cells: [
        "parameter",
        id,
        declared.label,
        run.parameters[id],
        unitRecord(declared.unit).label,
        span(declared.low, declared.high),
        declared.evidence,
        declared.source.citation,
      ],
    };
  });

const constantRows = (): readonly AssumptionRow[] =>
  Object.values(constants).map((declared) => ({
    kind: "constant",
    look: declared.evidence === "assumption" ? "assumed" : "paper",
    cells: [
      "constant, held fixed",
      declared.id,
      declared.label,
      declared.value,
      unitRecord(declared.unit).label,
      null,
      declared.evidence,
      declared.source.citation,
    ],
  }));

/** Everything a run rests on: what the policy changed first, then segment, parameters, constants. */
export const assumptionRows = (run: ScenarioRun): readonly AssumptionRow[] => [
  ...leverRows(run),
  ...segmentRows(run),
  ...parameterRows(run),
  ...constantRows(),
];
