import { isChoiceLever } from "../core/catalogue/defineLevers";
import { unitRecord } from "../core/catalogue/unit";
import type { CellValue } from "../core/fault";
import { translated, type Language } from "../locales";
import { policyYear, type Policy } from "../model/cluster/policy";
import { levers, type LeverId } from "../model/levers/levers";
import {
  defaultParameters,
  parameterIds,
  parameters,
  type ParameterValues,
} from "../model/parameters";
import { constants } from "../model/parameters/constants";
import { leverCell } from "../model/scenarios/leverCell";
import type { ScenarioLevers } from "../model/scenarios/scenarioLevers";
import { rowName } from "../model/scenarios/tableWords";
import { yearlyText } from "../model/scenarios/yearlyText";
import {
  simulationInputIds,
  simulationInputs,
  type SegmentInputs,
} from "../model/segments/simulationInputs";
import { originEvidence, plainNumber, sourceText, spanText } from "./assumptionTexts";
import { ownRows } from "./scenarios/ownRows";
import { unsetText } from "./scenarios/unsetText";
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
  readonly kind: string;
  readonly id: string;
  /** `changed` by the policy, `assumed` without data or publication, `paper` otherwise. */
  readonly look: Extract<CellStyle, "changed" | "assumed" | "paper">;
}

/** What a lever is without the policy; between which values where segments differ. */
const baseOf = (segments: readonly SegmentInputs[], id: LeverId, language: Language): string => {
  if (levers[id].default === "none") return unsetText(id, language);
  const values = segments.map((inputs) => {
    const base = policyYear(inputs, {}, 0);
    return (base as unknown as Readonly<Record<string, number | string | undefined>>)[id];
  });
  const numbers = values.filter((value) => typeof value === "number");
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  if (numbers.length === 0) return String(values[0] ?? unsetText(id, language));
  return low === high ? plainNumber(low, language) : spanText([low, high], language);
};

/** A lever, whatever it is set to. */
const leverRow = (
  id: LeverId,
  language: Language,
  words = language.sheets.assumptions
): Omit<AssumptionRow, "value" | "source"> => {
  const lever = levers[id];
  return {
    label: translated(lever.label, language),
    range: isChoiceLever(lever) ? lever.choices.join(" / ") : spanText(lever.range, language),
    evidence: words.evidence.policy,
    unit: isChoiceLever(lever) ? words.choice : translated(unitRecord(lever.unit).label, language),
    kind: words.kinds.lever,
    id,
    look: "changed",
  };
};

/** What a policy changes, beside what that is in the segments without it. */
const leverRows = (
  policy: Policy,
  segments: readonly SegmentInputs[],
  language: Language
): readonly AssumptionRow[] =>
  Object.entries(policy).map(([name, value]) => {
    const id = name as LeverId;
    return {
      ...leverRow(id, language),
      value: typeof value === "object" ? yearlyText(value) : (value ?? null),
      source: language.sheets.assumptions.base(baseOf(segments, id, language)),
    };
  });

/** What single segments have of their own. */
const ownLeverRows = (scenario: ScenarioLevers, language: Language): readonly AssumptionRow[] =>
  ownRows([scenario]).map(({ id, segment, valueIn }) => {
    const row = leverRow(id, language);
    const { ofSegment, asForAll } = language.sheets.scenarioTable;
    return {
      ...row,
      label: ofSegment(row.label, segment),
      value: leverCell(id, valueIn(scenario)),
      source: language.sheets.assumptions.base(asForAll),
      id: rowName({ lever: id, segment }),
    };
  });

const segmentRows = (
  { segment }: ScenarioRun,
  language: Language,
  words = language.sheets.assumptions
): readonly AssumptionRow[] =>
  simulationInputIds.map((id) => {
    const column = simulationInputs[id];
    const origin = segment.origins[id];
    return {
      label: translated(column.label, language),
      value: segment.inputs[id],
      range: spanText(column.range, language),
      evidence: words.evidence[originEvidence[origin]],
      unit: translated(unitRecord(column.unit).label, language),
      source: words.sources[origin],
      kind: words.kinds.segment,
      id,
      look: origin === "default" ? "assumed" : "paper",
    };
  });

const parameterRows = (
  values: ParameterValues,
  language: Language,
  words = language.sheets.assumptions
): readonly AssumptionRow[] =>
  parameterIds.map((id) => {
    const { label, low, high, evidence, unit, source } = parameters[id];
    return {
      label: translated(label, language),
      value: values[id],
      range: spanText([low, high], language),
      evidence: words.evidence[evidence],
      unit: translated(unitRecord(unit).label, language),
      source: sourceText(source, language),
      kind: words.kinds.parameter,
      id,
      look: evidence === "assumption" ? "assumed" : "paper",
    };
  });

const constantRows = (
  language: Language,
  words = language.sheets.assumptions
): readonly AssumptionRow[] =>
  Object.values(constants).map(({ label, value, evidence, unit, source, id }) => ({
    label: translated(label, language),
    value,
    range: words.fixed,
    evidence: words.evidence[evidence],
    unit: translated(unitRecord(unit).label, language),
    source: sourceText(source, language),
    kind: words.kinds.constant,
    id,
    look: evidence === "assumption" ? "assumed" : "paper",
  }));

/** Everything a run rests on: what the policy changed first, then segment, parameters, constants. */
export const assumptionRows = (run: ScenarioRun, language: Language): readonly AssumptionRow[] => [
  ...leverRows(run.policy, [run.segment.inputs], language),
  ...segmentRows(run, language),
  ...parameterRows(run.parameters, language),
  ...constantRows(language),
];

/** Everything several segments under a scenario rest on, but for their own inputs. */
export const commonAssumptionRows = (
  scenario: ScenarioLevers,
  segments: readonly SegmentInputs[],
  language: Language
): readonly AssumptionRow[] => [
  ...leverRows(scenario.policy, segments, language),
  ...ownLeverRows(scenario, language),
  ...parameterRows(defaultParameters, language),
  ...constantRows(language),
];
