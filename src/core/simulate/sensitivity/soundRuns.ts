import { success, type Result } from "../../fault";
import { failedRuns } from "../failedRuns";
import type { FailedSensitivityRun, SensitivityRuns } from "./sensitivityRuns";
import { tooFewRuns } from "../tooFewRuns";

/** Two draws are the least that have a variance. */
const least = 2;

const allFailures = ({ a, b, mixed }: SensitivityRuns): FailedSensitivityRun[] => [
  ...failedRuns(a).map((run): FailedSensitivityRun => ({ plan: "a", run })),
  ...failedRuns(b).map((run): FailedSensitivityRun => ({ plan: "b", run })),
  ...mixed.flatMap((values, plan) => failedRuns(values).map((run) => ({ plan, run }))),
];

/**
 * The draws all of whose runs gave a result. The estimates pair the runs of a draw, so one that
 * failed anywhere is left out everywhere; every failure is named.
 */
export const soundRuns = (
  runs: SensitivityRuns
): Result<{ readonly runs: SensitivityRuns; readonly failed: readonly FailedSensitivityRun[] }> => {
  const failed = allFailures(runs);
  if (failed.length === 0 && runs.a.length >= least) return success({ runs, failed });
  const unsound = new Set(failed.map(({ run }) => run));
  const keep = (values: Float64Array): Float64Array => values.filter((_, run) => !unsound.has(run));
  const a = keep(runs.a);
  if (a.length < least) return tooFewRuns(a.length, least, failed.length);
  return success({ runs: { a, b: keep(runs.b), mixed: runs.mixed.map(keep) }, failed });
};
