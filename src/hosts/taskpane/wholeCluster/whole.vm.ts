import { namesText } from "../../../app/wholeCluster/remarks";
import type { ClusterRun } from "../../../app/wholeCluster/clusterRun";
import type { WholeCluster } from "../../../app/wholeCluster/members";
import { sum } from "../../../core/numeric/sum";
import type { Origin } from "../../../model/segments/segmentInputs";
import { stageOf } from "../data/data.vm";
import { assumedText, countOf } from "../scenarios/scenario.vm";
import type { WorkforcePart } from "../scenarios/workforce.vm";
import { language, text } from "../text";

/** How much of the runs rests on the user's table, and how much on assumption. */
export const wholeRestsOn = ({ members }: WholeCluster): string => {
  const counted = (...wanted: readonly Origin[]): number =>
    sum(members.map(({ prepared }) => countOf(prepared, wanted)));
  const stages = [...new Set(members.map(({ segment }) => stageOf(segment)))];
  return [
    text.wholeCluster.restsOn(
      members.length,
      counted("given", "computed"),
      counted("judgement"),
      counted("default")
    ),
    text.scenarios.evidence(stages.join(", ")),
    assumedText(),
  ].join(" ");
};

/** Who works in the segments, as far as the workbook says so. */
export interface WholeWorkforceView {
  /** All segments, where it says so of every one. */
  readonly parts: readonly WorkforcePart[];
  /** Those of which it says nothing while it does of others, by name; empty otherwise. */
  readonly unknown: string;
}

export const wholeWorkforce = (
  { members }: WholeCluster,
  { segments }: ClusterRun
): WholeWorkforceView => {
  const unknown = members.filter(({ segment }) => !segment.workforce?.ok);
  if (unknown.length === members.length) return { parts: [], unknown: "" };
  const names = unknown.map(({ segment }) => segment.row.label);
  if (names.length > 0) return { parts: [], unknown: namesText(names, language) };
  return {
    unknown: "",
    parts: members.flatMap(({ segment }, m) => {
      const run = segments[m];
      return run && segment.workforce?.ok
        ? [{ segment, workforce: segment.workforce.value, without: run.without, with: run.with }]
        : [];
    }),
  };
};
