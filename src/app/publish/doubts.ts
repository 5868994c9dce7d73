import { success, then, type Result } from "../../core/fault";
import type { Comparison } from "../../model/futures/comparison";
import { doubtsOf, doubtsTask } from "../../model/futures/doubtsTask";
import { clusterPolicy } from "../../model/scenarios/scenarioLevers";
import { callingLane } from "../callingLane";
import type { LabSegment } from "../labData";
import { laneRunner } from "../laneRunner";
import type { Runner } from "../ports/runner";
import type { CopyGrounds } from "./copyContent";
import { leversIn } from "./copyRecord";

/** The outcomes whose doubt a copy tells. */
export const doubtedOutcomes = ["output", "jobs"] as const;

/** For each segment that can be run, how sure its results are, or why nobody can say. */
export type CopyDoubts = ReadonlyMap<LabSegment, Result<readonly Comparison[]>>;

/** Draws on the thread that calls. */
export const drawHere: Runner = laneRunner([callingLane([doubtsTask], () => Promise.resolve())]);

/** The policy of a copy against no policy in the last year, in the same futures; one comparison an outcome. */
export const copyDoubts = async (
  { record, prepared }: CopyGrounds,
  runner: Runner
): Promise<Result<CopyDoubts>> => {
  const { seed, draws, years } = record;
  if (draws === 0) return success(new Map());
  const runnable = prepared.flatMap(({ segment, inputs }) =>
    inputs.ok ? [{ segment, inputs: inputs.value.inputs }] : []
  );
  const segments = runnable.map(({ inputs }) => inputs);
  const labels = runnable.map(({ segment }) => segment.row.label);
  const policy = clusterPolicy(leversIn(record), labels);
  const question = { segments, policy, outcomes: doubtedOutcomes, years, draws, seed };
  return then(await runner.run(doubtsOf(question)), (doubts) =>
    success(
      new Map(
        runnable.map(({ segment }, s) => [segment, doubts[s] as Result<readonly Comparison[]>])
      )
    )
  );
};
