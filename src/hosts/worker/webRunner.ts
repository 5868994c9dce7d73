import { callingLane } from "../../app/callingLane";
import { laneRunner } from "../../app/laneRunner";
import type { Runner } from "../../app/ports/runner";
import { tasks } from "../../model/tasks";
import { webThread } from "./webThread";
import { workerLane, type WorkerLane } from "./workerLane";

/** Workers for what takes long. */
const mostWorkers = 4;
/** One more is free for what a hand waits for, while the page itself has nothing to do. */
const keptFree = 1;

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

const start = () => webThread(new Worker(new URL("./webEntry.ts", import.meta.url)));

/** A runner whose workers can be started before there is anything to do. */
export interface WebRunner extends Runner {
  readonly start: () => void;
}

const startable = (runner: Runner, lanes: readonly WorkerLane[]): WebRunner => ({
  run: (work, options) => runner.run(work, options),
  start: () => lanes.forEach((lane) => lane.start()),
});

/**
 * The runner of a page: workers, one processor left to the page itself but for urgent work; the
 * page's own thread where there are no workers.
 */
export const webRunner = (): WebRunner => {
  if (typeof Worker === "undefined") return startable(laneRunner([callingLane(tasks, pause)]), []);
  const count = Math.max(1, Math.min(mostWorkers, navigator.hardwareConcurrency - 1));
  const first = workerLane(start);
  const more = Array.from({ length: count - 1 + keptFree }, () => workerLane(start));
  return startable(laneRunner([first, ...more], keptFree), [first, ...more]);
};
