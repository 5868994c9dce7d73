import { failure, success, then, type Result } from "../../core/fault";
import { log } from "../../core/numeric/log";
import { sum } from "../../core/numeric/sum";
import { clusterBase, type ClusterBase } from "../cluster/base";
import { costs } from "../cluster/costs";
import { clusterSource, flatSource, logInputCap, marketYear } from "../cluster/market";
import { nextState } from "../cluster/nextState";
import { policyYear, type Policy, type PolicyYear } from "../cluster/policy";
import { recordOf } from "../cluster/record";
import { initialState, type ClusterState } from "../cluster/state";
import { yearAfterMarket, yearAhead, type Year, type YearAhead } from "../cluster/year";
import { clearMarket, type ClearedMarket } from "../market/clearMarket";
import type { MarketSource } from "../market/marketSource";
import { outcomeIds, type OutcomeId } from "../outcomes";
import type { ParameterValues } from "../parameters";
import { simulationInputIds, type SegmentInputs } from "../segments/simulationInputs";

/** Segments that sell in one market, each with its policy. */
export interface SharedMarket {
  readonly segments: readonly SegmentInputs[];
  readonly policies: readonly Policy[];
  /** What holds for large firms and imports. */
  readonly common: Policy;
}

type Paths = Readonly<Record<OutcomeId, number[]>>;

/** The share of the home market that all segments have together. */
export const togetherShare = (segments: readonly SegmentInputs[]): number =>
  sum(segments.map(({ shareCluster }) => shareCluster));

/** What large firms and imports face: the segments' values, each weighted by its share. */
export const meanSegment = (segments: readonly SegmentInputs[]): SegmentInputs =>
  Object.fromEntries(
    simulationInputIds.map((id) => [
      id,
      sum(segments.map((each) => each.shareCluster * each[id])) / togetherShare(segments),
    ])
  ) as unknown as SegmentInputs;

const mean = (states: readonly ClusterState[], id: "market" | "network"): number =>
  sum(states.map((state) => state[id])) / states.length;

/** Large firms, whose share is what segments and imports leave, and imports. */
const otherSources = (
  segments: readonly SegmentInputs[],
  policy: PolicyYear,
  states: readonly ClusterState[],
  parameters: ParameterValues
): readonly MarketSource[] => {
  const all = meanSegment(segments);
  const unitCosts = costs(all, policy, 1, parameters);
  const market = mean(states, "market");
  const largeCap = logInputCap(
    policy.inputAvailability,
    all.largeImportedInputShare,
    parameters.largeReplaceability,
    mean(states, "network")
  );
  const quota = policy.importQuota === undefined ? Infinity : log(policy.importQuota);
  const large = Math.max(0, 1 - togetherShare(segments) - all.shareImports);
  return [
    flatSource(large, unitCosts.large, largeCap, market),
    flatSource(all.shareImports, unitCosts.imports, quota, market),
  ];
};

const clearTogether = (
  { segments }: SharedMarket,
  common: PolicyYear,
  ahead: readonly YearAhead[],
  parameters: ParameterValues
): Result<ClearedMarket> => {
  const states = ahead.map(({ state }) => state);
  const clusters = ahead.map(({ state, policy, costs: { cluster }, shift }, i) =>
    clusterSource(segments[i] as SegmentInputs, policy, state, cluster, shift, parameters)
  );
  return clearMarket(
    [...clusters, ...otherSources(segments, common, states, parameters)],
    { substitution: parameters.substitution, demand: parameters.marketDemand },
    states[0]?.logPriceIndex
  );
};

/** The year of every segment, once the market they share has cleared. */
const yearsOf = (
  shared: SharedMarket,
  t: number,
  states: readonly ClusterState[],
  bases: readonly ClusterBase[],
  parameters: ParameterValues
): Result<Year[]> => {
  const { segments, policies } = shared;
  const common = policyYear(meanSegment(segments), shared.common, t);
  const ahead = segments.map((segment, i) =>
    yearAhead(
      segment,
      policyYear(segment, policies[i] ?? {}, t),
      states[i] as ClusterState,
      bases[i] as ClusterBase,
      parameters
    )
  );
  return then(clearTogether(shared, common, ahead, parameters), ({ sources, logPriceIndex }) => {
    const [large, imports] = sources.slice(segments.length);
    return success(
      ahead.map((each, i) => {
        const cluster = sources[i];
        if (!cluster || !large || !imports) throw new Error("Every source has a price.");
        const own = { cluster, large, imports };
        const market = marketYear(own, logPriceIndex, each.costs, each.shift, parameters);
        const base = bases[i] as ClusterBase;
        return yearAfterMarket(segments[i] as SegmentInputs, each, market, base, parameters);
      })
    );
  });
};

/**
 * Runs segments that sell in one market together: one solve a year for all of them, large firms and
 * imports. With a single segment it is the run of the cluster alone. Source: Schmitz (1990),
 * II.4.5, for asking what a policy does where everybody has it.
 *
 * @returns the outcomes of each segment, every year from 0
 */
export const runShared = (
  shared: SharedMarket,
  parameters: ParameterValues,
  years: number
): Result<readonly Paths[]> => {
  const { segments } = shared;
  const bases = segments.map((segment) => clusterBase(segment, parameters));
  const paths = segments.map(
    () => Object.fromEntries(outcomeIds.map((id) => [id, []])) as unknown as Paths
  );
  let states = segments.map(initialState);
  for (let t = 0; t <= years; t++) {
    const result = yearsOf(shared, t, states, bases, parameters);
    if (!result.ok)
      return failure(...result.faults.map((f) => ({ ...f, details: { ...f.details, year: t } })));
    result.value.forEach((year, i) => {
      const record = recordOf(segments[i] as SegmentInputs, year, parameters);
      for (const id of outcomeIds) paths[i]?.[id].push(record[id]);
    });
    states = result.value.map((year, i) =>
      nextState(segments[i] as SegmentInputs, year, parameters)
    );
  }
  return success(paths);
};
