import { parentPort } from "node:worker_threads";
import { doStep } from "../../../src/app/doStep";
import type { Step } from "../../../src/app/ports/lane";
import { sums, waits } from "../../support/sampleTasks";

const port = parentPort;
port?.on("message", (step: Step) => {
  // Stands for a thread that breaks down: out of memory, or stopped by the system.
  if (step.input === "break down") process.exit(3);
  port.postMessage(doStep([sums, waits], step));
});
