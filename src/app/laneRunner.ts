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

const isUrgent = ({ options }: Job): boolean => options.urgent ?? false;

/** Spreads work over lanes: what is urgent first, then the oldest. */
class LaneRunner implements Runner {
  /** In their order, so that the same pieces mostly come to the lane that remembers them. */
  private idle: readonly Lane[];
  private jobs: Job[] = [];

  constructor(
    private readonly lanes: readonly Lane[],
    private readonly keptFree: number
  ) {
    this.idle = lanes;
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
    const [urgent, others] = [
      this.jobs.filter(isUrgent),
      this.jobs.filter((job) => !isUrgent(job)),
    ];
    for (const job of urgent) this.handOutOf(job, 0);
    for (const job of others) this.handOutOf(job, this.keptFree);
  }

  /** Hands steps of a job to idle lanes, all but so many. */
  private handOutOf(job: Job, keptFree: number): void {
    while (this.idle.length > keptFree) {
      const step = nextStep(job);
      const [lane, ...idle] = this.idle;
      if (!step || !lane) return;
      this.idle = idle;
      void this.occupy(lane, job, step, job.handedOut - 1);
    }
  }

  private async occupy(lane: Lane, job: Job, step: Step, piece: number): Promise<void> {
    const result = await lane.do(step).catch(unexpected);
    this.idle = this.lanes.filter((each) => each === lane || this.idle.includes(each));
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
 * A runner over one lane or several. Work is done in the order it came, urgent work before all
 * other; each lane takes a piece at a time, so that all lanes serve the first work first and work
 * nobody waits for ends at once.
 *
 * @param keptFree how many lanes only urgent work may take, fewer than there are
 */
export const laneRunner = (lanes: readonly [Lane, ...Lane[]], keptFree = 0): Runner =>
  new LaneRunner(lanes, keptFree);
