import { standingOf, type ClusterRun, type Standing } from "../../../app/wholeCluster/clusterRun";
import { contraryOutput } from "../../../app/verdictAndOutput";
import { verdictTitle } from "../../../app/verdictSentence";
import type { Verdict } from "../../../model/market/verdict";
import { outcomes } from "../../../model/outcomes";
import { ownLevers } from "../../../model/scenarios/scenarioLevers";
import { change } from "../format";
import type { HeadlineId } from "../scenarios/outcomes.vm";
import { inWords, language, text } from "../text";

/** A segment among those that are run together. */
export interface GainRow {
  readonly label: string;
  /** Has it levers of its own? */
  readonly own: boolean;
  readonly change: string;
  /** Gain or loss in a word. */
  readonly standing: string;
  readonly verdict: string;
}

/** Every segment, judged by an outcome. */
export const gainRows = ({ segments, levers }: ClusterRun, id: HeadlineId): readonly GainRow[] =>
  segments.map(({ label, changes, verdict }) => ({
    label,
    own: ownLevers(levers, label) !== undefined,
    change: change(changes[id]),
    standing: text.wholeCluster.standings[standingOf(changes[id])],
    verdict: verdictTitle(verdict, changes.output, language),
  }));

/** How many segments gain, lose and stay by an outcome. */
export const standingCounts = (
  { segments }: ClusterRun,
  id: HeadlineId
): Readonly<Record<Standing, number>> => {
  const counts = { gains: 0, loses: 0, same: 0 };
  segments.forEach(({ changes }) => (counts[standingOf(changes[id])] += 1));
  return counts;
};

/** The same in a sentence. */
export const countsText = (run: ClusterRun, id: HeadlineId): string => {
  const { gains, loses, same } = standingCounts(run, id);
  return text.wholeCluster.counted(inWords(outcomes[id].label), gains, loses, same);
};

const verdicts: readonly Verdict[] = ["protected", "strangled", "both", "neither"];

/** How many segments a verdict is said of, and in how many output goes the other way. */
const verdictCount = (id: Verdict, such: ClusterRun["segments"]): string => {
  const words = text.wholeCluster;
  const counted = words.verdictCounted(text.scenarios.verdicts[id], such.length);
  const contrary = such.flatMap(({ changes }) => contraryOutput(id, changes.output) ?? []);
  const [way] = contrary;
  return way === undefined ? counted : words.contraryCounted[way](counted, contrary.length);
};

/** What import rules do, counted over the segments. */
export const verdictsText = ({ segments }: ClusterRun): string => {
  const counted = verdicts.flatMap((id) => {
    const such = segments.filter(({ verdict }) => verdict.verdict === id);
    return such.length === 0 ? [] : [verdictCount(id, such)];
  });
  return text.wholeCluster.verdictsCounted(counted);
};
