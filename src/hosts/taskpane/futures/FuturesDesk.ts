import type { RunOptions, Runner } from "../../../app/ports/runner";
import type { Fault, Result } from "../../../core/fault";
import { futuresOf } from "../../../model/futures/futuresTask";
import type { Futures, FuturesQuestion } from "../../../model/futures/futuresQuestion";

/** A question but for how many futures it looks at. */
export type FuturesWish = Omit<FuturesQuestion, "draws" | "seed">;

export interface FuturesState {
  /** What the futures answer. */
  readonly wish?: FuturesWish;
  readonly futures?: Futures;
  readonly faults?: readonly Fault[];
  /** A newer wish has waited so long that what hangs on it should not wait any more. */
  readonly overdue?: boolean;
}

/** Few while a lever is dragged, many once it rests. */
export const roughDraws = 200;
export const fineDraws = 2000;

/** Always the same futures, so that scenarios can be compared and results reproduced. */
export const futuresSeed = 1;

/** How long an answer may take before it is overdue, in milliseconds. */
const patience = 100;

/** How long a lever rests before the futures are refined, in milliseconds. */
const restTime = 350;

const ask = (
  runner: Runner,
  wish: FuturesWish,
  draws: number,
  options: RunOptions
): Promise<Result<Futures>> =>
  runner.run(futuresOf({ ...wish, draws, seed: futuresSeed }), options);

const answerTo = (wish: FuturesWish, result: Result<Futures>): FuturesState =>
  result.ok ? { wish, futures: result.value } : { wish, faults: result.faults };

/** The answer to a wish in few futures, before all work that no hand waits for. */
export const roughAnswer = async (runner: Runner, wish: FuturesWish): Promise<FuturesState> =>
  answerTo(wish, await ask(runner, wish, roughDraws, { urgent: true }));

/**
 * Answers the newest question: one at a time while they come in, so that the picture follows the
 * hand, and with many futures once no other came for a while.
 */
export class FuturesDesk {
  private state: FuturesState = {};
  private next: FuturesWish | undefined;
  private working = false;
  private refining: AbortController | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private waiting: ReturnType<typeof setTimeout> | undefined;
  private readonly listeners = new Set<() => void>();

  constructor(private readonly runner: Runner) {}

  readonly snapshot = (): FuturesState => this.state;

  /** Calls back when there is another answer. Returns how to stop. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  readonly ask = (wish: FuturesWish): void => {
    this.stopRefining();
    this.next = wish;
    this.beginWaiting();
    void this.work();
  };

  /** Stops what is under way; the last answer stays. */
  readonly rest = (): void => {
    this.stopRefining();
    this.stopWaiting();
    this.next = undefined;
  };

  private stopRefining(): void {
    clearTimeout(this.timer);
    this.refining?.abort();
    this.refining = undefined;
  }

  private beginWaiting(): void {
    this.waiting ??= setTimeout(() => this.become({ ...this.state, overdue: true }), patience);
  }

  private stopWaiting(): void {
    clearTimeout(this.waiting);
    this.waiting = undefined;
  }

  private async work(): Promise<void> {
    if (this.working) return;
    this.working = true;
    let last: FuturesWish | undefined;
    while (this.next) {
      last = this.next;
      this.next = undefined;
      this.answer(await roughAnswer(this.runner, last));
    }
    this.working = false;
    if (last) this.timer = setTimeout(() => void this.refine(last), restTime);
  }

  private async refine(wish: FuturesWish): Promise<void> {
    const stop = new AbortController();
    this.refining = stop;
    const result = await ask(this.runner, wish, fineDraws, { signal: stop.signal });
    if (!stop.signal.aborted) this.answer(answerTo(wish, result));
  }

  private answer(answer: FuturesState): void {
    this.stopWaiting();
    if (this.next) this.beginWaiting();
    this.become(answer);
  }

  private become(state: FuturesState): void {
    this.state = state;
    this.listeners.forEach((listener) => listener());
  }
}
