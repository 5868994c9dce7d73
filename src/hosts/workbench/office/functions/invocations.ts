import type { CellValue } from "../../../../core/fault";
import { CellFailure } from "../../../../spreadsheet/customFunction";
import type { MessageEntry } from "../model/eventHub";
import { failedResult, succeededResult } from "./resultValues";

type Value = CellValue | CellValue[][];

/** A call as it travels: id, function, arguments, calling cell, flags. */
type Call = readonly [
  id: number,
  name: string,
  args: readonly unknown[],
  caller: string,
  flags: number,
];

interface Pending {
  /** Its id is another for each add-in it is sent to. */
  call: Call;
  readonly resolve: (value: Value) => void;
  readonly reject: (reason: CellFailure) => void;
}

export interface InvocationRequest {
  readonly name: string;
  readonly args: readonly unknown[];
  /** Such as `Sheet1!B7`. */
  readonly caller: string;
  readonly cancelable: boolean;
  readonly takesErrors: boolean;
}

const category = 1;
const invocationType = 1000;
const cancellationType = 1001;
const cancelableFlag = 1;
const errorsFlag = 4;

/** Calls of custom functions on their way to the add-in and back; calls made together go together. */
export class Invocations {
  private readonly pending = new Map<number, Pending>();
  private queue: number[] = [];
  private ready = false;
  private scheduled = false;
  private last = 0;

  constructor(private readonly send: (entries: readonly MessageEntry[]) => void) {}

  get size(): number {
    return this.pending.size;
  }

  invoke(request: InvocationRequest, signal?: AbortSignal): Promise<Value> {
    const { name, args, caller, cancelable, takesErrors } = request;
    const id = ++this.last;
    const flags = (cancelable ? cancelableFlag : 0) + (takesErrors ? errorsFlag : 0);
    return new Promise<Value>((resolve, reject) => {
      const pending: Pending = { call: [id, name, args, caller, flags], resolve, reject };
      this.pending.set(id, pending);
      this.queue.push(id);
      signal?.addEventListener("abort", () => this.cancel(pending), { once: true });
      this.schedule();
    });
  }

  /** The add-in has loaded its functions: what waited goes out. */
  begin(): void {
    this.ready = true;
    this.schedule();
  }

  /**
   * The add-in is gone; calls without an answer wait for the next one, under other ids: what the
   * old one still says of them, such as that it could not load what it needed, counts no more.
   */
  restart(): void {
    this.ready = false;
    const waiting = [...this.pending.values()];
    this.pending.clear();
    for (const pending of waiting) {
      const [, name, args, caller, flags] = pending.call;
      pending.call = [++this.last, name, args, caller, flags];
      this.pending.set(this.last, pending);
    }
    this.queue = [...this.pending.keys()];
  }

  /** Takes `[id, succeeded, value, error code]` for each call that ended. */
  settle(results: readonly (readonly unknown[])[]): void {
    for (const [id, succeeded, value, code] of results) {
      const pending = this.pending.get(Number(id));
      if (!pending) continue;
      this.pending.delete(Number(id));
      try {
        pending.resolve(succeeded === true ? succeededResult(value) : failedResult(code, value));
      } catch (error) {
        pending.reject(error instanceof CellFailure ? error : new CellFailure("#VALUE!", ""));
      }
    }
  }

  /** Nobody waits for the answer any more. */
  private cancel(pending: Pending): void {
    const [id] = pending.call;
    if (this.pending.get(id) !== pending) return;
    this.pending.delete(id);
    const sent = this.ready && !this.queue.includes(id);
    this.queue = this.queue.filter((each) => each !== id);
    if (sent)
      this.send([[category, cancellationType, "", JSON.stringify({ invocationId: id }), id]]);
    pending.reject(new CellFailure("#N/A", ""));
  }

  private schedule(): void {
    if (!this.ready || this.scheduled || this.queue.length === 0) return;
    this.scheduled = true;
    queueMicrotask(() => {
      this.scheduled = false;
      this.flush();
    });
  }

  private flush(): void {
    if (!this.ready) return;
    const entries = this.queue.flatMap((id): MessageEntry[] => {
      const call = this.pending.get(id)?.call;
      return call ? [[category, invocationType, "", JSON.stringify(call), id]] : [];
    });
    this.queue = [];
    if (entries.length > 0) this.send(entries);
  }
}
