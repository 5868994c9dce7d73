import type { RequestKind } from "./requestKind";

/** What an add-in cost since the last reset: one command should take few syncs. */
export class Counters {
  syncs = 0;
  /** Batches of results of custom functions, which office.js sends by itself. */
  functionBatches = 0;
  /** In bytes. */
  largestRequest = 0;
  largestResponse = 0;

  count(kind: RequestKind): void {
    if (kind === "functions") this.functionBatches++;
    else if (kind === "command") this.syncs++;
  }

  reset(): void {
    this.syncs = 0;
    this.functionBatches = 0;
    this.largestRequest = 0;
    this.largestResponse = 0;
  }
}
