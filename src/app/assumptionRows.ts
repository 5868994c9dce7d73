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
  readonly label: string;
  readonly value: CellValue;
  readonly range: string;
  readonly evidence: string;
  readonly unit: string;
  readonly source: string;
  readonly kind: "lever, changed" | "segment" | "parameter" | "constant";
  readonly id: string;
  /** `changed` by the policy, `assumed` without data or publication, `paper` otherwise. */
  readonly look: Extract<CellStyle, "changed" | "assumed" | "paper">;
}

const originWords: Readonly<Record<Origin, string>> = {
  given: "given",
  computed: "worked out",
  judgement: "judgement",
  default: "assumption",
};

const originSources: Readonly<Record<Origin, string>> = {
  given: "Segments table",
  computed: "this workbook",
  judgement: "Segments table",
  default: "default",
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
    return {
      label: lever.label,
      value: typeof value === "object" ? yearlyText(value) : (value ?? null),
      range: isChoiceLever(lever) ? lever.choices.join(" / ") : span(...lever.range),
      evidence: "policy",
      unit: isChoiceLever(lever) ? "choice" : unitRecord(lever.unit).label,
      source: `base: ${baseOf(run, id)}`,
      kind: "lever, changed",
      id,
      look: "changed",
    };
  });

const segmentRows = ({ segment }: ScenarioRun): readonly AssumptionRow[] =>
  simulationInputIds.map((id) => {
    const column = simulationInputs[id];
    const origin = segment.origins[id];
    return {
      label: column.label,
      value: segment.inputs[id],
      range: span(...column.range),
      evidence: originWords[origin],
      unit: unitRecord(column.unit).label,
      source: originSources[origin],
      kind: "segment",
      id,
      look: origin === "default" ? "assumed" : "paper",
    };
  });

const parameterRows = (run: ScenarioRun): readonly AssumptionRow[] =>
  parameterIds.map((id) => {
    const { label, low, high, evidence, unit, source } = parameters[id];
    return {
      label,
      value: run.parameters[id],
      range: span(low, high),
      evidence,
      unit: unitRecord(unit).label,
      source: source.short,
      kind: "parameter",
      id,
      look: evidence === "assumption" ? "assumed" : "paper",
    };
  });

const constantRows = (): readonly AssumptionRow[] =>
  Object.values(constants).map(({ label, value, evidence, unit, source, id }) => ({
    label,
    value,
    range: "fixed",
    evidence,
    unit: unitRecord(unit).label,
    source: source.short,
    kind: "constant",
    id,
    look: evidence === "assumption" ? "assumed" : "paper",
  }));

/** Everything a run rests on: what the policy changed first, then segment, parameters, constants. */
export const assumptionRows = (run: ScenarioRun): readonly AssumptionRow[] => [
  ...leverRows(run),
  ...segmentRows(run),
  ...parameterRows(run),
  ...constantRows(),
];
