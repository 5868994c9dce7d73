import {
  copyValues,
  simulateDraws,
  type DrawnRuns,
  type ParameterDraws,
} from "../cluster/block/simulateDraws";
import type { Policy } from "../cluster/policy";
import type { OutcomeId } from "../outcomes";
import { drawsOfSegments } from "../uncertainty/sampledDraws";
import type { Stretch } from "../uncertainty/pieces";
import { drawnPaths, type DrawnPath } from "./drawnPaths";
import type { FuturesQuestion } from "./futuresQuestion";
import { memory, type Memory } from "./memory";

/** What a stretch of draws has in common under all policies. */
interface Ground {
  /** The draws as each segment permits them. */
  readonly draws: readonly ParameterDraws[];
  /**
   * What each segment's paths are multiplied with, outcome by outcome and draw by draw: its weight
   * over its base year. Nothing for one segment alone, where it would cancel.
   */
  readonly scales?: readonly (readonly Float64Array[])[];
  readonly totals: Memory<readonly DrawnPath[]>;
}

type Asked = Pick<FuturesQuestion, "segments" | "policies" | "outcomes" | "years" | "seed">;

/** Two questions that alternate, such as the charts and what stands side by side, in a few stretches. */
const keptGrounds = 40;
/** No policy, four that are kept, and the last of a dragged lever. */
const keptPolicies = 8;
const grounds = memory<Ground>(keptGrounds);

/** One over the base year under the first policy, weighted. */
const scalesOf = ({ segments, policies, outcomes }: Asked, draws: Ground["draws"]) =>
  segments.map(({ inputs, weights }, s) =>
    drawnPaths(
      { segment: inputs, policy: policies[0] ?? {}, draws: draws[s] as ParameterDraws, years: 0 },
      outcomes
    ).map((base, o) => base.map((value) => (weights[o] ?? 0) / value))
  );

const groundOf = (asked: Asked, stretch: Stretch): Ground => {
  const { segments, seed } = asked;
  const draws = drawsOfSegments(
    seed,
    stretch,
    segments.map(({ inputs }) => inputs)
  );
  const totals = memory<readonly DrawnPath[]>(keptPolicies);
  return segments.length === 1
    ? { draws, totals }
    : { draws, totals, scales: scalesOf(asked, draws) };
};

/** Adds what an outcome came to in a run to its total, each draw times its scale. */
const add = (total: DrawnPath, runs: DrawnRuns, outcome: OutcomeId, scale: Float64Array): void => {
  const draws = scale.length;
  const values = new Float64Array(draws);
  for (let t = 0; t <= runs.years; t++) {
    copyValues(runs, outcome, t, values);
    const from = t * draws;
    for (let draw = 0; draw < draws; draw++) total[from + draw]! += values[draw]! * scale[draw]!;
  }
};

const totalsUnder = (
  policy: Policy,
  { segments, outcomes, years }: Asked,
  { draws, scales }: Ground
): readonly DrawnPath[] => {
  if (!scales) {
    const [segment, own] = [segments[0]!.inputs, draws[0]!];
    return drawnPaths({ segment, policy, draws: own, years }, outcomes);
  }
  const totals = outcomes.map(() => new Float64Array((years + 1) * draws[0]!.count));
  let room: Float64Array | undefined;
  scales.forEach((scale, s) => {
    const runs = simulateDraws(segments[s]!.inputs, policy, draws[s]!, years, outcomes, room);
    room = runs.values;
    outcomes.forEach((outcome, o) => add(totals[o]!, runs, outcome, scale[o]!));
  });
  return totals;
};

/**
 * Every outcome of all segments together under every policy, for a stretch of draws: the sum of
 * weight · path / the segment's own base year under the first policy in the same draw. A draw is
 * the same numbers in every segment; it is NaN where it has failed in one. Of one segment alone it
 * is the path as it was run, since weight and base cancel out of whatever is asked of it.
 *
 * While a lever is dragged the segments and the policies beside it stay, so what follows from them
 * is kept; the long key is made once a stretch.
 */
export const drawnTotals = (
  { segments, policies, outcomes, years, seed }: Asked,
  stretch: Stretch
): readonly (readonly DrawnPath[])[] => {
  if (outcomes.length === 0) return policies.map(() => []);
  const asked = { segments, policies, outcomes, years, seed };
  const key = JSON.stringify([segments, policies[0], outcomes, years, seed, stretch]);
  const ground = grounds(key, () => groundOf(asked, stretch));
  return policies.map((policy) =>
    ground.totals(JSON.stringify(policy), () => totalsUnder(policy, asked, ground))
  );
};
