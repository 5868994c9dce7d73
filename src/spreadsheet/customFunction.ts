import type { CellValue } from "../core/fault";

/**
 * Answers one call of a custom function; a rejection with a `CellFailure` shows that error. The
 * signal is aborted when no cell asks for the answer any more.
 */
export type CustomFunction = (
  args: readonly (CellValue | CellValue[][])[],
  caller: string,
  signal?: AbortSignal
) => Promise<CellValue | CellValue[][]>;

/** An error value with its sentence. */
export class CellFailure extends Error {
  constructor(
    readonly error: "#VALUE!" | "#N/A" | "#DIV/0!" | "#NUM!" | "#NULL!",
    message: string
  ) {
    super(message);
    this.name = "CellFailure";
  }
}

export interface FunctionSignature {
  /** As in a formula, such as `CLUSTER.EFFICIENCY`. */
  readonly name: string;
  /** Is each argument one cell or a range? */
  readonly parameters: readonly ("scalar" | "matrix")[];
  readonly required: number;
}
