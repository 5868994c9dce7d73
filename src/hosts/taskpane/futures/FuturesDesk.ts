import type { Runner, StopSignal } from "../../../app/ports/runner";
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
}

/** Few while a lever is dragged, many once it rests. */
export const roughDraws = 200;
export const fineDraws = 2000;

/** Always the same futures, so that scenarios can be compared and results reproduced. */
export const futuresSeed = 1;

/** How long a lever rests before the futures are refined, in milliseconds. */
const restTime = 350;

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
  private readonly listeners = new Set<() => void>();

  constructor(private readonly runner: Runner) {}

  readonly snapshot = (): FuturesState => this.state;

  /** Calls back when there is another answer. Returns how to stop. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  readonly ask = (wish: FuturesWish): void => {
    this.rest();
    this.next = wish;
    void this.work();
  };

  /** Stops what is under way; the last answer stays. */
  readonly rest = (): void => {
    clearTimeout(this.timer);
    this.refining?.abort();
    this.refining = undefined;
    this.next = undefined;
  };

  private async work(): Promise<void> {
    if (this.working) return;
    this.working = true;
    let last: FuturesWish | undefined;
    while (this.next) {
      last = this.next;
      this.next = undefined;
      this.become(last, await this.run(last, roughDraws));
    }
    this.working = false;
    if (last) this.timer = setTimeout(() => void this.refine(last), restTime);
  }

  private async refine(wish: FuturesWish): Promise<void> {
    const stop = new AbortController();
    this.refining = stop;
    const result = await this.run(wish, fineDraws, stop.signal);
    if (!stop.signal.aborted) this.become(wish, result);
  }

  private run(wish: FuturesWish, draws: number, signal?: StopSignal): Promise<Result<Futures>> {
    return this.runner.run(futuresOf({ ...wish, draws, seed: futuresSeed }), { signal });
  }

  private become(wish: FuturesWish, result: Result<Futures>): void {
    this.state = result.ok ? { wish, futures: result.value } : { wish, faults: result.faults };
    this.listeners.forEach((listener) => listener());
  }
}
