import { scenarioYears } from "./years";
import type { headlineOutcomes } from "../../../app/scenarioSheet";
import { relativeChange } from "../../../core/numeric/difference";
import type { LabSegment } from "../../../app/labData";
import type { ScenarioRun } from "../../../app/runScenario";
import { outcomes, type OutcomeId } from "../../../model/outcomes";
import { change } from "../format";
import { inWords, text } from "../text";
import { measureOf, type Measure } from "./measure";

export type HeadlineId = (typeof headlineOutcomes)[number];

/** One outcome with and without the policy, in natural units where the segment has them. */
export interface OutcomeView {
  readonly id: HeadlineId;
  readonly label: string;
  /** Workers and the like; the base year as 100 where the segment says nothing. */
  readonly unit: string;
  /** Is it in natural units? */
  readonly natural: boolean;
  /** What the base year without the policy is in that unit. */
  readonly unitOfOne: number;
  readonly withPolicy: readonly number[];
  readonly withoutPolicy: readonly number[];
  /** Share by which the policy changes the last year. */
  readonly change: number;
  readonly changeText: string;
  readonly insteadText: string;
  /** The chart in words. */
  readonly altText: string;
}

/** Output and revenue stand side by side, since scarcity raises revenue by price. */
export const outcomeOrder: readonly HeadlineId[] = ["output", "revenue", "jobs", "pay"];

const last = (values: readonly number[]): number => values[values.length - 1] ?? NaN;

/** An outcome as its card shows it; both paths are in the measure's unit. */
export const outcomeView = (
  id: HeadlineId,
  { natural, unit, unitOfOne, written }: Measure,
  withPolicy: readonly number[],
  withoutPolicy: readonly number[]
): OutcomeView => {
  const words = text.scenarios;
  const label = inWords(outcomes[id satisfies OutcomeId].label);
  const now = written(last(withPolicy));
  const before = written(last(withoutPolicy));
  const changed = relativeChange(last(withPolicy), last(withoutPolicy));
  return {
    id,
    label,
    unit,
    natural,
    unitOfOne,
    withPolicy,
    withoutPolicy,
    change: changed,
    changeText: change(changed),
    insteadText: words.instead(now, before, natural ? unit : ""),
    altText: words.chartText(label, scenarioYears, now, before, unit),
  };
};

const viewOf = (segment: LabSegment, run: ScenarioRun, id: HeadlineId): OutcomeView => {
  const measure = measureOf(segment, id);
  const first = run.baseline.outcomes[id][0] ?? 1;
  const scaled = (values: readonly number[]): readonly number[] =>
    values.map((value) => (value / first) * measure.unitOfOne);
  const { scenario, baseline } = run;
  return outcomeView(id, measure, scaled(scenario.outcomes[id]), scaled(baseline.outcomes[id]));
};

export const outcomeViews = (segment: LabSegment, run: ScenarioRun): readonly OutcomeView[] =>
  outcomeOrder.map((id) => viewOf(segment, run, id));
