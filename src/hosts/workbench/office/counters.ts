import type { RequestKind } from "./requestKind";

/** What an add-in cost since the last reset: one command should take few syncs. */
export class Counters {
  syncs = 0;
  /** Batches of results of custom functions, which office.js sends by itself. */
  functionBatches = 0;
  /** In bytes. */
  largestRequest = 0;
  largestResponse = 0;
  /** Of all requests and responses together, in bytes. */
  transferred = 0;

  countRequest(bytes: number): void {
    this.largestRequest = Math.max(this.largestRequest, bytes);
    this.transferred += bytes;
  }

  countResponse(bytes: number): void {
    this.largestResponse = Math.max(this.largestResponse, bytes);
    this.transferred += bytes;
  }

  count(kind: RequestKind): void {
    if (kind === "functions") this.functionBatches++;
    else if (kind === "command") this.syncs++;
  }

  reset(): void {
    this.syncs = 0;
    this.functionBatches = 0;
    this.largestRequest = 0;
    this.largestResponse = 0;
    this.transferred = 0;
  }
}
