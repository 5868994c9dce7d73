import { setImmediate as pause, setTimeout as wait } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { callingLane } from "../../../app/callingLane";
import { laneRunner } from "../../../app/laneRunner";
import { tasks } from "../../../model/tasks";
import { bandsWork } from "./workBench";

/** Megabytes that may come and go between two looks at the memory: code the engine compiles. */
const mostGrowth = 1;
/** Milliseconds in which threads of the engine give back what is no longer used. */
const sweepTime = 50;

/** Clears away what is no longer used; only a context made after the flag is set knows how. */
const clearAway = (): (() => void) => {
  setFlagsFromString("--expose-gc");
  return runInNewContext("gc") as () => void;
};

/** What is in use once all that can be cleared away has been, in megabytes. */
const megabytesInUse = async (clear: () => void): Promise<number> => {
  // What the first sweep frees may hold what only the second finds.
  for (let n = 0; n < 2; n++) {
    clear();
    await wait(sweepTime);
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return Math.round((heapUsed + arrayBuffers) / 1e5) / 10;
};

/** Memory in use after more and more bands, made on this thread: what is kept of them is nothing. */
export const memory = async () => {
  const runner = laneRunner([callingLane(tasks, () => pause())]);
  const clear = clearAway();
  const after: Record<string, number> = {};
  for (let n = 1; n <= 1000; n++) {
    await runner.run(bandsWork(2000, 15));
    if ([10, 100, 1000].includes(n)) after[`${n} runs`] = await megabytesInUse(clear);
  }
  const growth = (after["1000 runs"] ?? NaN) - (after["100 runs"] ?? NaN);
  return { megabytes: after, grows: !(growth < mostGrowth) };
};
