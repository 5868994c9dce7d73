import { failure, fault, type Result } from "../core/fault";
import type { Work } from "../core/catalogue/task";
import type { Lane, Step } from "./ports/lane";
import type { RunOptions, Runner } from "./ports/runner";
import { unexpected } from "./unexpected";

/** Work under way. Pieces are handed out in their order, so those before any given one are out too. */
interface Job {
  readonly work: Work<unknown>;
  readonly options: RunOptions;
  readonly parts: unknown[];
  readonly settle: (result: Result<unknown>) => void;
  handedOut: number;
  done: number;
  joining: boolean;
  /** The failure of the foremost piece that failed. */
  failed: { readonly piece: number; readonly result: Result<unknown> } | undefined;
}

const nextStep = (job: Job): Step | undefined => {
  const { work, parts } = job;
  const common = { task: work.task.id, shared: work.shared };
  if (job.failed || job.joining) return undefined;
  if (work.pieces.length === 1) {
    job.joining = true;
    return { ...common, step: "whole", input: work.pieces[0] };
  }
  if (job.handedOut < work.pieces.length)
    return { ...common, step: "piece", input: work.pieces[job.handedOut++] };
  if (job.done < work.pieces.length) return undefined;
  job.joining = true;
  return { ...common, step: "join", input: parts };
};

/** Spreads work over lanes, the oldest first. */
class LaneRunner implements Runner {
  private readonly idle: Lane[];
  private jobs: Job[] = [];

  constructor(lanes: readonly Lane[]) {
    this.idle = [...lanes];
  }

  run<Answer>(work: Work<Answer>, options: RunOptions = {}): Promise<Result<Answer>> {
    return new Promise((resolve) => {
      const job: Job = {
        work,
        options,
        parts: [],
        settle: (result) => resolve(result as Result<Answer>),
        handedOut: 0,
        done: 0,
        joining: false,
        failed: undefined,
      };
      if (options.signal?.aborted) return job.settle(failure(stopped()));
      options.signal?.addEventListener("abort", () => this.end(job, failure(stopped())));
      this.jobs.push(job);
      this.handOut();
    });
  }

  private handOut(): void {
    for (const job of [...this.jobs])
      while (this.idle.length > 0) {
        const step = nextStep(job);
        if (!step) break;
        void this.occupy(this.idle.shift() as Lane, job, step, job.handedOut - 1);
      }
  }

  private async occupy(lane: Lane, job: Job, step: Step, piece: number): Promise<void> {
    const result = await lane.do(step).catch(unexpected);
    this.idle.push(lane);
    if (step.step === "piece") this.take(job, piece, result);
    else this.end(job, result);
    this.handOut();
  }

  private take(job: Job, piece: number, result: Result<unknown>): void {
    if (!this.jobs.includes(job)) return;
    job.done += 1;
    if (result.ok) job.parts[piece] = result.value;
    else if (!job.failed || piece < job.failed.piece) job.failed = { piece, result };
    if (job.failed && job.done === job.handedOut) this.end(job, job.failed.result);
    else job.options.onProgress?.(job.done, job.work.pieces.length);
  }

  /** The first end counts: a step that was under way when its job was stopped changes nothing. */
  private end(job: Job, result: Result<unknown>): void {
    this.jobs = this.jobs.filter((each) => each !== job);
    job.settle(result);
  }
}

const stopped = () => fault("stopped", {}, {}, "notAvailable");

/**
 * A runner over one lane or several. Work is done in the order it came; each lane takes a piece at
 * a time, so that all lanes serve the oldest work first and work nobody waits for ends at once.
 */
export const laneRunner = (lanes: readonly [Lane, ...Lane[]]): Runner => new LaneRunner(lanes);
