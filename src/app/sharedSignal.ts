import type { StopSignal } from "./ports/runner";

/** A signal for what several wait for: it is aborted once none of them waits any more. */
export interface SharedSignal extends StopSignal {
  /** One more waits; without a signal of its own, to the end. */
  join(caller: StopSignal | undefined): void;
}

export const sharedSignal = (): SharedSignal => {
  const listeners: (() => void)[] = [];
  let waiting = 0;
  let aborted = false;
  const leave = (): void => {
    waiting -= 1;
    if (waiting > 0) return;
    aborted = true;
    listeners.forEach((listener) => listener());
  };
  return {
    get aborted() {
      return aborted;
    },
    addEventListener: (_type, listener) => void listeners.push(listener),
    join: (caller) => {
      waiting += 1;
      if (caller?.aborted) leave();
      else caller?.addEventListener("abort", leave);
    },
  };
};
