import { invalidArgument } from "./apiError";
import { RemoteObject } from "./remoteObject";

/** What a caller passed to a method, read with Excel's refusals of what does not fit. */
export class Arguments {
  constructor(private readonly values: readonly unknown[]) {}

  at(index: number): unknown {
    return this.values[index];
  }

  has(index: number): boolean {
    return this.values[index] !== undefined && this.values[index] !== null;
  }

  integer(index: number, absent?: number): number {
    const value = this.has(index) ? this.values[index] : absent;
    if (typeof value !== "number" || !Number.isInteger(value)) throw invalidArgument();
    return value;
  }

  text(index: number, absent?: string): string {
    const value = this.has(index) ? this.values[index] : absent;
    if (typeof value !== "string") throw invalidArgument();
    return value;
  }

  flag(index: number): boolean {
    const value = this.has(index) ? this.values[index] : false;
    if (typeof value !== "boolean") throw invalidArgument();
    return value;
  }

  list(index: number): readonly unknown[] {
    const value = this.values[index];
    if (!Array.isArray(value)) throw invalidArgument();
    return value;
  }

  /** The object of that class, or undefined where the argument is something else. */
  object(index: number, className: string): RemoteObject | undefined {
    const value = this.values[index];
    return value instanceof RemoteObject && value.className === className ? value : undefined;
  }
}
