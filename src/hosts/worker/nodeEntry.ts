import { parentPort } from "node:worker_threads";
import { doStep } from "../../app/doStep";
import type { Step } from "../../app/ports/lane";
import { tasks } from "../../model/tasks";

const port = parentPort;
port?.on("message", (step: Step) => port.postMessage(doStep(tasks, step)));
