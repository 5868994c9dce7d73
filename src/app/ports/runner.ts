import type { Work } from "../../core/catalogue/task";
import type { Result } from "../../core/fault";

/** Says whether anybody still waits. An AbortSignal is one. */
export interface StopSignal {
  readonly aborted: boolean;
}

export interface RunOptions {
  /** Looked at after every piece; work that is stopped ends with the fault `stopped`. */
  readonly signal?: StopSignal | undefined;
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

/** Does heavy work, on this thread or on others: the answer is the same, to the last bit. */
export interface Runner {
  /** Never rejects: whatever goes wrong is a fault. */
  run<Answer>(work: Work<Answer>, options?: RunOptions): Promise<Result<Answer>>;
}
