import { gather, success, type Result } from "../../core/fault";
import { workOf, type Task, type Work } from "../../core/catalogue/task";
import type { ParameterDraws } from "../cluster/block/runDraws";
import { policyAt, type ClusterPolicy } from "../cluster/clusterPolicy";
import type { Policy } from "../cluster/policy";
import type { OutcomeId } from "../outcomes";
import type { SegmentInputs } from "../segments/simulationInputs";
import { drawsOfSegments } from "../uncertainty/sampledDraws";
import { compare, type Comparison } from "./comparison";
import { drawnPaths, type DrawnPath } from "./drawnPaths";
import { lastYear } from "./fan";

/** How sure is what a policy does to segments, each by itself? */
export interface DoubtsQuestion {
  readonly segments: readonly SegmentInputs[];
  readonly policy: ClusterPolicy;
  readonly outcomes: readonly OutcomeId[];
  readonly years: number;
  readonly draws: number;
  readonly seed: number;
}

/** For each segment the policy against no policy in the last year, one comparison an outcome, or why there is none. */
export type Doubts = readonly Result<readonly Comparison[]>[];

const doubtsOfSegment = (
  { outcomes, years }: DoubtsQuestion,
  segment: SegmentInputs,
  policy: Policy,
  draws: ParameterDraws
): Result<readonly Comparison[]> => {
  const [without = [], withPolicy = []] = [{}, policy].map((each) =>
    drawnPaths({ segment, policy: each, draws, years }, outcomes)
  );
  const last = (path?: DrawnPath): Float64Array =>
    lastYear(path ?? new Float64Array(), draws.count);
  return gather(outcomes.map((_, o) => compare(last(withPolicy[o]), last(without[o]))));
};

export const doubtsTask: Task<DoubtsQuestion, null, Doubts, Doubts> = {
  id: "doubts",
  piece: (question) => {
    const { segments, policy, seed, draws } = question;
    const drawn = drawsOfSegments(seed, { from: 0, to: draws }, segments);
    return success(
      segments.map((segment, s) =>
        doubtsOfSegment(question, segment, policyAt(policy, s), drawn[s] as ParameterDraws)
      )
    );
  },
  join: (_, [doubts = []]) => success(doubts),
};

/**
 * The work of answering how sure. It is in one piece: who asks does other work meanwhile and could
 * not hand out a second, and nobody stops it.
 */
export const doubtsOf = (question: DoubtsQuestion): Work<Doubts> =>
  workOf(doubtsTask, question, [null]);
