import { gather, success, then, type Result } from "../../core/fault";
import { workOf, type Task, type Work } from "../../core/catalogue/task";
import { failedRuns } from "../../core/simulate/failedRuns";
import type { Policy } from "../cluster/policy";
import type { OutcomeId } from "../outcomes";
import type { SegmentInputs } from "../segments/simulationInputs";
import { checkDrawable } from "../uncertainty/admissibleDraws";
import { failedFutures, type FailedFuture } from "../uncertainty/failedFutures";
import { stretches, type Stretch } from "../uncertainty/pieces";
import { sampledDraws } from "../uncertainty/sampledDraws";
import { compare, type Comparison } from "./comparison";
import { drawnPaths, type DrawnPath } from "./drawnPaths";
import { joinPaths } from "./joinPaths";
import { memory } from "./memory";
import { fansOf, lastYear, relativeToBase, type Fan } from "./fan";

/** Which futures to look at. */
export interface FuturesQuestion {
  readonly segment: SegmentInputs;
  /** Each is compared with those before it; the first is what the others are measured against. */
  readonly policies: readonly Policy[];
  readonly outcomes: readonly OutcomeId[];
  readonly years: number;
  readonly draws: number;
  readonly seed: number;
}

/** What a policy brings in many futures. */
export interface PolicyFutures {
  /** For each outcome, measured in the base year under the first policy. */
  readonly fans: readonly Fan[];
  /** For each policy before it, for each outcome. */
  readonly against: readonly (readonly Comparison[])[];
}

export interface Futures {
  readonly draws: number;
  /** Futures in which no prices were found: left out. */
  readonly failed: number;
  /** The first few of them, with their inputs. */
  readonly failures: readonly FailedFuture[];
  readonly policies: readonly PolicyFutures[];
}

/** Every outcome under every policy, for the draws of a piece. */
type Part = readonly (readonly DrawnPath[])[];

/** A dragged lever's last few policies, and those beside it. */
const keptRuns = 40;
const runs = memory<readonly DrawnPath[]>(keptRuns);

/** While a lever is dragged the policies beside it stay, so their runs are kept. */
const runOf = (question: FuturesQuestion, policy: Policy, stretch: Stretch) => {
  const { segment, outcomes, years, seed } = question;
  const key = JSON.stringify([segment, policy, outcomes, years, seed, stretch]);
  return runs(key, () =>
    drawnPaths({ segment, policy, draws: sampledDraws(seed, stretch, segment), years }, outcomes)
  );
};

const policyFutures = (
  paths: readonly (readonly DrawnPath[])[],
  policy: number,
  draws: number
): Result<PolicyFutures> => {
  const own = paths[policy] ?? [];
  const base = paths[0] ?? [];
  const ends = own.map((path) => lastYear(path, draws));
  const relative = own.map((path, o) => relativeToBase(path, base[o] ?? path, draws));
  const against = gather(
    paths
      .slice(0, policy)
      .map((other) => gather(ends.map((end, o) => compare(end, lastYear(other[o] ?? end, draws)))))
  );
  return then(fansOf(relative, draws), (fans) =>
    then(against, (comparisons) => success({ fans, against: comparisons }))
  );
};

/** Paths of all policies over all draws, and the fans and comparisons they come to. */
export const futuresTask: Task<FuturesQuestion, Stretch, Part, Futures> = {
  id: "futures",
  piece: (question, stretch) =>
    then(checkDrawable(question.segment), () =>
      success(question.policies.map((policy) => runOf(question, policy, stretch)))
    ),
  join: ({ segment, policies, outcomes, years, seed }, parts) => {
    const paths = policies.map((_, p) =>
      outcomes.map((__, o) =>
        joinPaths(
          parts.map((part) => part[p]?.[o] ?? new Float64Array()),
          years
        )
      )
    );
    const draws = (paths[0]?.[0]?.length ?? 0) / (years + 1);
    const ends = paths.map(([first]) => lastYear(first ?? new Float64Array(), draws));
    const failed = [...new Set(ends.flatMap((end) => [...failedRuns(end)]))].sort((a, b) => a - b);
    const failures = failedFutures({ segment, policies, years, seed }, failed);
    return then(gather(paths.map((_, p) => policyFutures(paths, p, draws))), (found) =>
      success({ draws, failed: failed.length, failures, policies: found })
    );
  },
};

/** The work of answering a question about futures. */
export const futuresOf = (question: FuturesQuestion): Work<Futures> =>
  workOf(futuresTask, question, stretches(question.draws));
