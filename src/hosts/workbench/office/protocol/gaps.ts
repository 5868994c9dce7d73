export interface Gap {
  /** Class and member, such as `Range.getImage`. */
  readonly member: string;
  readonly message: string;
  readonly times: number;
}

/** What add-ins asked for and this host does not have. */
export class Gaps {
  private readonly found = new Map<string, Gap>();

  get list(): readonly Gap[] {
    return [...this.found.values()];
  }

  record(member: string, message: string): void {
    const times = (this.found.get(member)?.times ?? 0) + 1;
    this.found.set(member, { member, message, times });
  }

  clear(): void {
    this.found.clear();
  }
}
