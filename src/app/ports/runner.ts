import type { Work } from "../../core/catalogue/task";
import type { Result } from "../../core/fault";

/** Says whether anybody still waits, and tells when nobody does any more. An AbortSignal is one. */
export interface StopSignal {
  readonly aborted: boolean;
  addEventListener(type: "abort", listener: () => void): void;
}

export interface RunOptions {
  /**
   * Work that is stopped ends at once with the fault `stopped`; a step that is under way then is
   * done for nothing. A signal serves one run: it holds on to it.
   */
  readonly signal?: StopSignal | undefined;
  /** A hand waits for it: it goes before other work. Only for what takes a moment. */
  readonly urgent?: boolean;
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

/** Does heavy work, on this thread or on others: the answer is the same, to the last bit. */
export interface Runner {
  /** Never rejects: whatever goes wrong is a fault. */
  run<Answer>(work: Work<Answer>, options?: RunOptions): Promise<Result<Answer>>;
}
