/** Excel on the web refuses requests of 5 MB; the rest is for what stands around the cells. */
const bytesAtOnce = 4 * 1024 * 1024;

const encoder = new TextEncoder();

export const bytesOf = (value: unknown): number => encoder.encode(JSON.stringify(value)).length;

/** Sends what was queued before a request would grow too large. */
export class RequestBudget {
  private used = 0;

  constructor(
    private readonly context: Excel.RequestContext,
    readonly limit = bytesAtOnce
  ) {}

  /** Call before queueing `bytes`. */
  async make(bytes: number): Promise<void> {
    if (this.used > 0 && this.used + bytes > this.limit) {
      await this.context.sync();
      this.used = 0;
    }
    this.used += bytes;
  }
}
