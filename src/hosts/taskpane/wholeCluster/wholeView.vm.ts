import { clusterRun, type ClusterRun } from "../../../app/wholeCluster/clusterRun";
import type { WholeCluster } from "../../../app/wholeCluster/members";
import { hasOwn, type ClusterPolicy } from "../../../model/cluster/clusterPolicy";
import { outcomes } from "../../../model/outcomes";
import { forAll, type ScenarioLevers } from "../../../model/scenarios/scenarioLevers";
import type { FuturesState } from "../futures/FuturesDesk";
import { measureIn } from "../scenarios/measure";
import { outcomeOrder, outcomeView, type OutcomeView } from "../scenarios/outcomes.vm";
import type { StripCell } from "../scenarios/ResultStrip";
import type { Whole } from "../scenarios/subject";
import { scenarioYears } from "../scenarios/years";
import { inWords, text } from "../text";
import { standingCounts } from "./gains.vm";

/** Several segments together under a policy. */
export interface WholeView {
  readonly run: ClusterRun;
  /** The outcomes that can be added up. */
  readonly outcomes: readonly OutcomeView[];
  /** All outcomes: how the total changes, or else how many segments go up and down. */
  readonly strip: readonly StripCell[];
}

const viewsOf = (run: ClusterRun): readonly OutcomeView[] =>
  run.totals.map(({ total, with: under, without }) =>
    outcomeView(total.id, measureIn(total.natural, total.unitOfOne), under, without)
  );

const stripOf = (run: ClusterRun, views: readonly OutcomeView[]): readonly StripCell[] =>
  outcomeOrder.map((id) => {
    const { gains, loses } = standingCounts(run, id);
    return (
      views.find((view) => view.id === id) ?? {
        id,
        label: inWords(outcomes[id].label),
        changeText: text.wholeCluster.upAndDown(gains, loses),
        signs: `↑ ${gains} ↓ ${loses}`,
      }
    );
  });

/** What was asked about, by the names of the segments. */
const leversOf = ({ members }: WholeCluster, policy: ClusterPolicy): ScenarioLevers =>
  hasOwn(policy)
    ? {
        policy: policy.all,
        exceptions: members.flatMap(({ segment }, m) => {
          const levers = policy.own[m];
          return levers ? [{ segment: segment.row.label, levers }] : [];
        }),
      }
    : forAll(policy);

/** What the last answer says of the segments together; nothing before there is one. */
export const wholeView = (
  { cluster, totals }: Whole,
  { wish, futures }: FuturesState
): WholeView | undefined => {
  const without = futures?.central?.[0];
  if (!wish || !without) return undefined;
  const own = { outcomes: outcomeOrder, without, with: futures.central?.at(-1) ?? without };
  const levers = leversOf(cluster, wish.policies.at(-1) ?? {});
  const run = clusterRun(cluster.members, totals, own, levers, scenarioYears);
  const views = viewsOf(run);
  return { run, outcomes: views, strip: stripOf(run, views) };
};
