import { doStep } from "../../app/doStep";
import type { Step } from "../../app/ports/lane";
import { tasks } from "../../model/tasks";

addEventListener("message", ({ data }: MessageEvent<Step>) => postMessage(doStep(tasks, data)));
