import { gather, success, then, type Result } from "../../core/fault";
import { workOf, type Task, type Work } from "../../core/catalogue/task";
import { failedRuns } from "../../core/simulate/failedRuns";
import { checkDrawable } from "../uncertainty/admissibleDraws";
import { failedFutures } from "../uncertainty/failedFutures";
import { stretches, type Stretch } from "../uncertainty/pieces";
import { compare } from "./comparison";
import type { DrawnPath } from "./drawnPaths";
import { drawnTotals, type DrawnPart } from "./drawnTotals";
import { fansOf, lastYear, type Fan } from "./fan";
import type { Futures, FuturesQuestion, PolicyFutures } from "./futuresQuestion";
import { joinPaths } from "./joinPaths";
import { memory, type Memory } from "./memory";

/** The fans of single policies, by the policy. */
type Known = Memory<Result<readonly Fan[]>>;

const keptQuestions = 4;
const keptPolicies = 8;
const known = memory<Known>(keptQuestions);

/** What hangs on the question but for its policies after the first is found again by it. */
const fansKnownOf = ({
  segments,
  policies,
  outcomes,
  years,
  draws,
  seed,
}: FuturesQuestion): Known =>
  known(JSON.stringify([segments, policies[0], outcomes, years, draws, seed]), () =>
    memory(keptPolicies)
  );

const policyFutures = (
  paths: readonly (readonly DrawnPath[])[],
  policy: number,
  draws: number,
  fansKnown: (make: () => Result<readonly Fan[]>) => Result<readonly Fan[]>
): Result<PolicyFutures> => {
  const own = paths[policy] ?? [];
  const base = paths[0] ?? [];
  const ends = own.map((path) => lastYear(path, draws));
  const fans = fansKnown(() => fansOf(own, draws, base));
  const against = gather(
    paths
      .slice(0, policy)
      .map((other) => gather(ends.map((end, o) => compare(end, lastYear(other[o] ?? end, draws)))))
  );
  return then(fans, (found) =>
    then(against, (comparisons) => success({ fans: found, against: comparisons }))
  );
};

/** The paths of all draws, by policy and outcome. */
const joined = ({ policies, outcomes, years }: FuturesQuestion, parts: readonly DrawnPart[]) =>
  policies.map((_, p) =>
    outcomes.map((__, o) =>
      joinPaths(
        parts.map(({ totals }) => totals[p]?.[o] ?? new Float64Array()),
        years
      )
    )
  );

/** Numbers of the draws that failed under any policy, in order. */
const failedDraws = (paths: DrawnPart["totals"], draws: number): readonly number[] => {
  const ends = paths.map(([first]) => lastYear(first ?? new Float64Array(), draws));
  return [...new Set(ends.flatMap((end) => failedRuns(end)))].sort((a, b) => a - b);
};

/** Paths of all policies over all draws, and the fans and comparisons they come to. */
export const futuresTask: Task<FuturesQuestion, Stretch, DrawnPart, Futures> = {
  id: "futures",
  piece: (question, stretch) =>
    then(gather(question.segments.map(({ inputs }) => checkDrawable(inputs))), () =>
      drawnTotals(question, stretch)
    ),
  join: (question, parts) => {
    const { segments, policies, years, seed } = question;
    const paths = joined(question, parts);
    const draws = (paths[0]?.[0]?.length ?? 0) / (years + 1);
    const keys = policies.map((policy) => JSON.stringify(policy));
    const fans = fansKnownOf(question);
    const failed = failedDraws(paths, draws);
    const inputs = segments.map((segment) => segment.inputs);
    const failures = failedFutures({ segments: inputs, policies, years, seed }, failed);
    const found = gather(
      paths.map((_, p) => policyFutures(paths, p, draws, (make) => fans(keys[p] ?? "", make)))
    );
    const central = parts.find((part) => part.central)?.central;
    return then(found, (answers) =>
      success({
        draws,
        failed: failed.length,
        failures,
        policies: answers,
        ...(central && { central }),
      })
    );
  },
};

/**
 * Years of draws that take a thread some 10 milliseconds, half of them being known while a lever is
 * dragged: as long as ten segments take no more, one thread answers at once, which is sooner than
 * two whose answers have to be joined. More segments are shared out.
 */
const drawYearsPerPiece = 64_000;
/** Fewer at once are slower each. */
const leastDraws = 16;
const mostDraws = 1024;

/** Draws of a piece: the fewer, the more segments and policies there are. */
const drawsPerPiece = (question: FuturesQuestion): number => {
  const { segments, policies, outcomes, years } = question;
  // Nothing is drawn where no outcome is.
  if (outcomes.length === 0) return question.draws;
  const draws = Math.floor(drawYearsPerPiece / (segments.length * policies.length * (years + 1)));
  return Math.min(mostDraws, Math.max(leastDraws, draws));
};

/** The work of answering a question about futures. */
export const futuresOf = (question: FuturesQuestion): Work<Futures> =>
  workOf(futuresTask, question, stretches(question.draws, drawsPerPiece(question)));
