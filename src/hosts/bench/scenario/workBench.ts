import { setTimeout as wait } from "node:timers/promises";
import type { Runner } from "../../../app/ports/runner";
import { workOf } from "../../../core/catalogue/task";
import { simulateDraws } from "../../../model/cluster/block/simulateDraws";
import { outcomeIds } from "../../../model/outcomes";
import { bandsTask } from "../../../model/uncertainty/bandsTask";
import { stretches } from "../../../model/uncertainty/pieces";
import { sampledDraws } from "../../../model/uncertainty/sampledDraws";
import {
  sensitivityPieces,
  sensitivityTask,
  type SensitivityCase,
} from "../../../model/uncertainty/sensitivityTask";
import { nodeRunner } from "../../worker/nodeRunner";
import { repeated, timed } from "../measure";
import { yardstickPolicy, yardstickSegment } from "./yardstick";

const policy = (years: number) => yardstickPolicy(years);

/** The band of jobs in every year. */
export const bandsWork = (draws: number, years: number) =>
  workOf(
    bandsTask,
    { segment: yardstickSegment, policy: policy(years), outcome: "jobs", years, seed: 1 },
    stretches(draws)
  );

/** 10,000 draws × 20 years on one thread. */
export const manyDraws = async () => {
  const draws = sampledDraws(1, { from: 0, to: 10_000 }, yardstickSegment);
  const run = () => simulateDraws(yardstickSegment, policy(20), draws, 20, ["jobs"]);
  return { milliseconds: await repeated(15, run), target: 60 };
};

/**
 * A move of a slider: 200 draws × 10 segments × 15 years, every outcome kept, on one thread and in
 * the same memory every time: the pane keeps no runs either, and new memory may take the system
 * longer than the runs take.
 */
export const sliderMove = async () => {
  const draws = sampledDraws(1, { from: 0, to: 200 }, yardstickSegment);
  const { values } = simulateDraws(yardstickSegment, policy(15), draws, 15);
  const run = () => {
    for (let segment = 0; segment < 10; segment++)
      simulateDraws(yardstickSegment, policy(15), draws, 15, outcomeIds, values);
  };
  return { milliseconds: await repeated(100, run), target: 16 };
};

const sensitivity: SensitivityCase = {
  segment: yardstickSegment,
  policy: policy(15),
  outcome: "jobs",
  year: 15,
  samples: 1024,
  seed: 1,
};

/** Sobol indices of all parameters from 1,024 base samples, draws and bootstrap included. */
const sobol = (runner: Runner) =>
  repeated(3, () =>
    runner.run(workOf(sensitivityTask, sensitivity, sensitivityPieces(sensitivity)))
  );

/** The same work on one worker and on two. */
export const workers = async () => {
  const [one, two] = [nodeRunner(1), nodeRunner(2)];
  const bands = (runner: Runner) => repeated(7, () => runner.run(bandsWork(20_000, 20)));
  const [oneBand, twoBands] = [await bands(one), await bands(two)];
  return {
    bandsOf20000Draws: {
      one: oneBand,
      two: twoBands,
      speedUp: oneBand.median / twoBands.median,
    },
    sobolOf1024Samples: { one: await sobol(one), two: await sobol(two), target: 1000 },
  };
};

/** Begins long work on a thread and stops it after a while; the answer is to say so. */
const stopAfter = async (runner: Runner, milliseconds: number): Promise<number> => {
  const stop = new AbortController();
  const answer = runner.run(bandsWork(100_000, 30), { signal: stop.signal });
  await wait(milliseconds);
  return timed(() => {
    stop.abort();
    return answer;
  });
};

/**
 * From the moment nobody waits any more to the answer that says so, by a thread at work and by one
 * that still starts; and to the answer of other work, for which the thread must end its piece.
 */
export const cancelling = async () => {
  const runner = nodeRunner(1);
  const other = () => runner.run(bandsWork(200, 1));
  await other();
  const [atWork, starting, free]: [number[], number[], number[]] = [[], [], []];
  for (let n = 0; n < 10; n++) {
    atWork.push(await stopAfter(runner, 40 + 7 * n));
    free.push(await timed(other));
    starting.push(await stopAfter(nodeRunner(1), n));
  }
  return {
    worstMilliseconds: {
      atWork: Math.max(...atWork),
      starting: Math.max(...starting),
      otherWorkAnswered: Math.max(...free),
    },
    target: 100,
  };
};
