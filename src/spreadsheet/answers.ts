import { CellFailure, type CustomFunction } from "./customFunction";
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
  /** Tells a call under way that its answer is wanted no more. */
  readonly wanted: AbortController;
}

type Call = (signal: AbortSignal) => ReturnType<CustomFunction>;

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

  /** A recalculation ended: calls under way that no cell asked for in it are given up. */
  end(): void {
    this.giveUp();
    if (this.entries.size <= kept) return;
    for (const [key, entry] of this.entries) {
      if (this.entries.size <= kept) return;
      if (entry.asked !== this.round && entry.answer.state !== "busy") this.entries.delete(key);
    }
  }

  private giveUp(): void {
    if (this.busy === 0) return;
    const before = this.busy;
    for (const [key, entry] of this.entries) {
      if (entry.answer.state !== "busy" || entry.asked === this.round) continue;
      this.entries.delete(key);
      this.busy--;
      entry.wanted.abort();
    }
    // Who waits for all answers need not wait for these.
    if (this.busy < before) this.onAnswer();
  }

  /** The answer for these arguments; asks for it unless that was done before. */
  of(key: string, call: Call): Answer {
    const known = this.entries.get(key);
    if (known) {
      known.asked = this.round;
      return known.answer;
    }
    const wanted = new AbortController();
    const entry: Entry = { answer: { state: "busy" }, asked: this.round, wanted };
    this.entries.set(key, entry);
    this.busy++;
    this.ask(call, wanted.signal).then(
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
  private async ask(call: Call, signal: AbortSignal): ReturnType<CustomFunction> {
    return await call(signal);
  }

  private settle(entry: Entry, answer: Answer): void {
    if (entry.wanted.signal.aborted) return;
    this.busy--;
    entry.answer = answer;
    this.onAnswer();
  }
}
