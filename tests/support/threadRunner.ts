import path from "node:path";
import { Worker } from "node:worker_threads";
import { laneRunner } from "../../src/app/laneRunner";
import type { Lane } from "../../src/app/ports/lane";
import type { Runner } from "../../src/app/ports/runner";
import { nodeThread } from "../../src/hosts/worker/nodeThread";
import { workerLane } from "../../src/hosts/worker/workerLane";

export interface Threads {
  readonly runner: Runner;
  /** How many threads were started so far. */
  readonly started: () => number;
  readonly end: () => Promise<void>;
}

/** A runner over real threads of Node that run a file of TypeScript. */
export const threadRunner = (count: number, file: string): Threads => {
  const workers: Worker[] = [];
  const start = () => {
    const worker = new Worker(path.resolve("tests/support/typescriptThread.cjs"), {
      workerData: { file: path.resolve(file) },
    });
    workers.push(worker);
    return nodeThread(worker);
  };
  const lanes = Array.from({ length: count }, (): Lane => workerLane(start));
  return {
    runner: laneRunner(lanes as [Lane, ...Lane[]]),
    started: () => workers.length,
    end: async () => void (await Promise.all(workers.map((worker) => worker.terminate()))),
  };
};
