import { callingLane } from "../../app/callingLane";
import { laneRunner } from "../../app/laneRunner";
import type { Lane } from "../../app/ports/lane";
import type { Runner } from "../../app/ports/runner";
import { tasks } from "../../model/tasks";
import { webThread } from "./webThread";
import { workerLane } from "./workerLane";

const mostWorkers = 4;

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

const start = () => webThread(new Worker(new URL("./webEntry.ts", import.meta.url)));

/**
 * The runner of a page: workers, one processor left to the page itself; the page's own thread where
 * there are no workers.
 */
export const webRunner = (): Runner => {
  if (typeof Worker === "undefined") return laneRunner([callingLane(tasks, pause)]);
  const count = Math.max(1, Math.min(mostWorkers, navigator.hardwareConcurrency - 1));
  const more = Array.from({ length: count - 1 }, (): Lane => workerLane(start));
  return laneRunner([workerLane(start), ...more]);
};
