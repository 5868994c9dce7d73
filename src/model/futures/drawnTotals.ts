import { gather, success, then, type Result } from "../../core/fault";
import type { ParameterDraws } from "../cluster/block/runDraws";
import { hasOwn, policyAt, type ClusterPolicy } from "../cluster/clusterPolicy";
import type { Policy } from "../cluster/policy";
import type { OutcomeId } from "../outcomes";
import { drawsOfSegments } from "../uncertainty/sampledDraws";
import type { Stretch } from "../uncertainty/pieces";
import { centralIds, centralRuns, withDefaults, type CentralRecords } from "./centralRuns";
import { drawnPaths, type DrawnPath } from "./drawnPaths";
import type { CentralRun, FuturesQuestion } from "./futuresQuestion";
import { memory, type Memory } from "./memory";
import { segmentInto } from "./segmentInto";

/** What a stretch of draws comes to under every policy. */
export interface DrawnPart {
  /** For each policy, for each outcome. */
  readonly totals: readonly (readonly DrawnPath[])[];
  /** With the first draws, where it was asked for. */
  readonly central?: readonly (readonly CentralRun[])[];
}

/** What a stretch of draws has in common under all policies. */
interface Ground {
  /** How many of the draws are sampled. */
  readonly count: number;
  /** The draws as each segment permits them; before them the defaults, where they are to be run. */
  readonly draws: readonly ParameterDraws[];
  /**
   * What each segment's paths are multiplied with, outcome by outcome and draw by draw: its weight
   * over its base year. Nothing for one segment alone, where it would cancel.
   */
  readonly scales?: readonly (readonly Float64Array[])[];
  readonly known: Memory<UnderPolicy>;
  /** The segments' own runs under policies in which some have levers of their own. */
  readonly parts: Memory<SegmentPart>;
}

/** All segments under a policy. */
interface Runs {
  readonly totals: readonly DrawnPath[];
  readonly records: readonly CentralRecords[];
}

/** What is known of a policy. */
interface UnderPolicy extends Runs {
  /** Where it was asked for. */
  readonly central?: Result<readonly CentralRun[]>;
}

/** What a segment adds to the totals, outcome by outcome. */
interface SegmentPart {
  readonly totals: readonly DrawnPath[];
  readonly record: CentralRecords;
}

type Asked = Pick<FuturesQuestion, "segments" | "policies" | "outcomes" | "years" | "seed"> & {
  /** Only with the first draws. */
  readonly central: readonly OutcomeId[] | undefined;
};

/** Two questions that alternate, such as the charts and what stands side by side, in a few stretches. */
const keptGrounds = 40;
/** No policy, four that are kept, and the last of a dragged lever. */
const keptPolicies = 8;
const grounds = memory<Ground>(keptGrounds);

/** One over the base year under the first policy, weighted. */
const scalesOf = ({ segments, policies, outcomes }: Asked, draws: Ground["draws"]) =>
  segments.map(({ inputs, weights }, s) =>
    drawnPaths(
      {
        segment: inputs,
        policy: policyAt(policies[0] ?? {}, s),
        draws: draws[s] as ParameterDraws,
        years: 0,
      },
      outcomes
    ).map((base, o) => base.map((value) => (weights[o] ?? 0) / value))
  );

const groundOf = (asked: Asked, { from, to }: Stretch): Ground => {
  const { segments, outcomes, seed, central } = asked;
  // Nothing is drawn where no outcome is.
  const stretch = { from, to: outcomes.length === 0 ? from : to };
  const inputs = segments.map((segment) => segment.inputs);
  const sampled = drawsOfSegments(seed, stretch, inputs);
  return {
    count: stretch.to - from,
    draws: central ? sampled.map(withDefaults) : sampled,
    ...(segments.length === 1 ? {} : { scales: scalesOf(asked, sampled) }),
    known: memory<UnderPolicy>(keptPolicies),
    parts: memory<SegmentPart>(segments.length),
  };
};

const noTotals = ({ outcomes, years }: Asked, { count }: Ground): readonly DrawnPath[] =>
  outcomes.map(() => new Float64Array((years + 1) * count));

/** Runs a segment, and adds what it comes to to the totals. */
const runInto = (
  totals: readonly DrawnPath[],
  s: number,
  policy: Policy,
  { segments, outcomes, years, central }: Asked,
  { draws, scales }: Ground
): CentralRecords =>
  segmentInto(totals, {
    segment: segments[s]!.inputs,
    policy,
    draws: draws[s]!,
    years,
    outcomes,
    scales: scales?.[s],
    ...(central && { idsOfFirst: centralIds(central) }),
  });

/** All segments under one policy. */
const underOne = (policy: Policy, asked: Asked, ground: Ground): Runs => {
  const totals = noTotals(asked, ground);
  const records = asked.segments.map((_, s) => runInto(totals, s, policy, asked, ground));
  return { totals, records };
};

/** A segment by itself, which stays known while only levers of another's own are moved. */
const partOf = (s: number, policy: Policy, asked: Asked, ground: Ground): SegmentPart =>
  ground.parts(JSON.stringify([s, policy]), () => {
    const totals = noTotals(asked, ground);
    return { totals, record: runInto(totals, s, policy, asked, ground) };
  });

/** Each segment under the policy with the levers of its own, to the bit as if all were run anew. */
const underOwn = (policy: ClusterPolicy, asked: Asked, ground: Ground): Runs => {
  const parts = asked.segments.map((_, s) => partOf(s, policyAt(policy, s), asked, ground));
  const totals = noTotals(asked, ground);
  for (const part of parts)
    part.totals.forEach((path, o) => {
      const total = totals[o]!;
      for (let i = 0; i < path.length; i++) total[i]! += path[i]!;
    });
  return { totals, records: parts.map(({ record }) => record) };
};

/** @param first the runs under the first policy, where this is another */
const under = (
  policy: ClusterPolicy,
  asked: Asked,
  ground: Ground,
  first: Runs | undefined
): UnderPolicy => {
  const runs = hasOwn(policy) ? underOwn(policy, asked, ground) : underOne(policy, asked, ground);
  const { central } = asked;
  if (!central) return runs;
  const { records } = first ?? runs;
  return { ...runs, central: centralRuns(asked, central, policy, runs.records, records) };
};

const underAll = (asked: Asked, ground: Ground): readonly UnderPolicy[] => {
  const all: UnderPolicy[] = [];
  for (const policy of asked.policies)
    all.push(ground.known(JSON.stringify(policy), () => under(policy, asked, ground, all[0])));
  return all;
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
  { segments, policies, outcomes, years, seed, central }: FuturesQuestion,
  stretch: Stretch
): Result<DrawnPart> => {
  const own = stretch.from === 0 ? central : undefined;
  if (outcomes.length === 0 && !own) return success({ totals: policies.map(() => []) });
  const asked = { segments, policies, outcomes, years, seed, central: own };
  const key = JSON.stringify([segments, policies[0], outcomes, own, years, seed, stretch]);
  const ground = grounds(key, () => groundOf(asked, stretch));
  const all = underAll(asked, ground);
  const totals = all.map((each) => each.totals);
  if (!own) return success({ totals });
  const runs = gather(all.flatMap(({ central: found }) => found ?? []));
  return then(runs, (found) => success({ totals, central: found }));
};
