import { relativeChange } from "../../core/numeric/difference";
import { sum } from "../../core/numeric/sum";
import type { CentralRun } from "../../model/futures/futuresQuestion";
import type { ImportVerdict } from "../../model/market/verdict";
import type { ScenarioLevers } from "../../model/scenarios/scenarioLevers";
import type { HeadlineId } from "../scenarioSheet";
import type { Member } from "./members";
import type { Total, Totals } from "./totals";

/** Does a segment gain or lose by a policy, as far as anybody would notice? */
export type Standing = "gains" | "loses" | "same";

/** Outcomes by id, every year. */
export type Paths = Readonly<Record<HeadlineId, readonly number[]>>;

/** A segment under the policy, the parameters at their defaults. */
export interface SegmentResult {
  readonly label: string;
  /** Every year over the base year without the policy. */
  readonly without: Paths;
  readonly with: Paths;
  /** Change of each outcome of the last year against no policy. */
  readonly changes: Readonly<Record<HeadlineId, number>>;
  readonly verdict: ImportVerdict;
  readonly unbelievable: boolean;
}

/** A total every year, in its unit. */
export interface TotalPath {
  readonly total: Total;
  readonly without: readonly number[];
  readonly with: readonly number[];
}

/** A whole cluster with a policy beside the same without it, the parameters at their defaults. */
export interface ClusterRun {
  readonly levers: ScenarioLevers;
  readonly years: number;
  readonly totals: readonly TotalPath[];
  readonly segments: readonly SegmentResult[];
}

/** Changes below this are shown as none. */
const noticed = 0.0005;

export const standingOf = (change: number): Standing =>
  change > noticed ? "gains" : change < -noticed ? "loses" : "same";

const last = (values: readonly number[] | undefined): number => values?.at(-1) ?? NaN;

/** Every segment's own run: without the policy and with it. */
export interface OwnRuns {
  readonly outcomes: readonly HeadlineId[];
  readonly without: readonly CentralRun[];
  readonly with: readonly CentralRun[];
}

const added = (
  { weights, unitOfOne }: Total,
  paths: readonly (readonly number[])[],
  years: number
): readonly number[] => {
  const whole = sum(weights);
  return Array.from(
    { length: years + 1 },
    (_, t) => (unitOfOne * sum(weights.map((weight, m) => weight * (paths[m]?.[t] ?? NaN)))) / whole
  );
};

const pathsById = ({ outcomes }: OwnRuns, { paths }: CentralRun): Paths =>
  Object.fromEntries(outcomes.map((id, o) => [id, paths[o] ?? []])) as unknown as Paths;

const resultOf = ({ segment }: Member, m: number, own: OwnRuns): SegmentResult | undefined => {
  const [before, after] = [own.without[m], own.with[m]];
  if (!before || !after) return undefined;
  const [without, under] = [pathsById(own, before), pathsById(own, after)];
  const changes = own.outcomes.map(
    (id) => [id, relativeChange(last(under[id]), last(without[id]))] as const
  );
  return {
    label: segment.row.label,
    without,
    with: under,
    changes: Object.fromEntries(changes) as SegmentResult["changes"],
    verdict: after.verdict,
    unbelievable: after.unbelievableYears.length > 0,
  };
};

/** Adds the segments' own runs up, and tells of each what the policy changes. */
export const clusterRun = (
  members: readonly Member[],
  { totals }: Totals,
  own: OwnRuns,
  levers: ScenarioLevers,
  years: number
): ClusterRun => {
  const pathsOf = (runs: readonly CentralRun[], id: HeadlineId) =>
    runs.map(({ paths }) => paths[own.outcomes.indexOf(id)] ?? []);
  return {
    levers,
    years,
    totals: totals.map((total) => ({
      total,
      without: added(total, pathsOf(own.without, total.id), years),
      with: added(total, pathsOf(own.with, total.id), years),
    })),
    segments: members.flatMap((member, m) => resultOf(member, m, own) ?? []),
  };
};
