import { availableParallelism } from "node:os";
import { Worker as NodeWorker } from "worker_threads";
import { laneRunner } from "../../app/laneRunner";
import type { Lane } from "../../app/ports/lane";
import type { Runner } from "../../app/ports/runner";
import { nodeThread } from "./nodeThread";
import { workerLane } from "./workerLane";

// The bundler knows a thread's file only by this module name, and only under another name than the
// global Worker of browsers.
const start = () => nodeThread(new NodeWorker(new URL("./nodeEntry.ts", import.meta.url)));

/** The runner of the command line: a thread for every processor, unless told how many. */
export const nodeRunner = (threads = availableParallelism()): Runner => {
  const more = Array.from({ length: threads - 1 }, (): Lane => workerLane(start));
  return laneRunner([workerLane(start), ...more]);
};
