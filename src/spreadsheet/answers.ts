import { CellFailure, type CustomFunction } from "./spreadsheet";
import type { CellValue } from "../core/fault";

/** What a call of a custom function has come to. */
export type Answer =
  | { readonly state: "busy" }
  | { readonly state: "value"; readonly value: CellValue | CellValue[][] }
  | { readonly state: "failure"; readonly error: string; readonly message: string };

interface Entry {
  answer: Answer;
  /** The last recalculation that asked for it. */
  asked: number;
}

const kept = 10_000;

const failureOf = (reason: unknown): Answer =>
  reason instanceof CellFailure
    ? { state: "failure", error: reason.error, message: reason.message }
    : { state: "failure", error: "#VALUE!", message: "" };

/**
 * Remembers answers of custom functions by name and arguments, so that identical calls are made
 * once. Answers that no cell asks for any more are forgotten, the oldest first, beyond 10,000;
 * those in use are always kept, since forgetting one would only make its cell ask again.
 */
export class Answers {
  private readonly entries = new Map<string, Entry>();
  private round = 0;
  private busy = 0;

  constructor(private readonly onAnswer: () => void) {}

  /** Calls that are under way. */
  get pending(): number {
    return this.busy;
  }

  /** A recalculation begins. */
  begin(): void {
    this.round++;
  }

  /** A recalculation ended. */
  end(): void {
    if (this.entries.size <= kept) return;
    for (const [key, entry] of this.entries) {
      if (this.entries.size <= kept) return;
      if (entry.asked !== this.round && entry.answer.state !== "busy") this.entries.delete(key);
    }
  }

  /** The answer for these arguments; asks for it unless that was done before. */
  of(key: string, call: () => ReturnType<CustomFunction>): Answer {
    const known = this.entries.get(key);
    if (known) {
      known.asked = this.round;
      return known.answer;
    }
    const entry: Entry = { answer: { state: "busy" }, asked: this.round };
    this.entries.set(key, entry);
    this.busy++;
    this.ask(call).then(
      (value) => this.settle(entry, { state: "value", value }),
      (reason: unknown) => this.settle(entry, failureOf(reason))
    );
    return entry.answer;
  }

  /** Forgets what a function answered, when another takes its place. */
  forget(prefix: string): void {
    for (const key of [...this.entries.keys()])
      if (key.startsWith(prefix)) this.entries.delete(key);
  }

  /** A call that throws at once fails like one that rejects. */
  private async ask(call: () => ReturnType<CustomFunction>): ReturnType<CustomFunction> {
    return await call();
  }

  private settle(entry: Entry, answer: Answer): void {
    this.busy--;
    entry.answer = answer;
    this.onAnswer();
  }
}
