import { solveLinear } from "../../core/numeric/solveLinear";

/** Sales between the sectors of an economy in a year. */
export interface InterindustryTable {
  /** Z_ij: what sector j buys from sector i. */
  readonly transactions: readonly (readonly number[])[];
  /** x_j above 0, in the same money. */
  readonly totalOutput: readonly number[];
}

/** A_ij = Z_ij/x_j: what a unit of output of j needs from i. */
export const inputCoefficients = ({ transactions, totalOutput }: InterindustryTable): number[][] =>
  transactions.map((row) => row.map((value, j) => value / (totalOutput[j] ?? NaN)));

/**
 * Σ_i v_i·L_ij with L = (I − A)⁻¹: what a unit of final demand for each sector calls forth of v in
 * all sectors together. With v = 1 the output multiplier, with workers per output the employment.
 *
 * @param coefficients A, rows sell and columns buy
 * @returns a number a sector, or `undefined` where the economy uses up more than it makes
 */
export const calledForth = (
  coefficients: readonly (readonly number[])[],
  perOutput: readonly number[]
): number[] | undefined => {
  const transposed = perOutput.map((_, j) =>
    perOutput.map((__, i) => (i === j ? 1 : 0) - (coefficients[i]?.[j] ?? NaN))
  );
  return solveLinear(transposed, perOutput);
};

export interface Multipliers {
  /** Output of all sectors for a unit of final demand. */
  readonly output: readonly number[];
  /** Type I: workers in all sectors for a unit of final demand. */
  readonly employment: readonly number[] | undefined;
}

/**
 * Output multipliers and type I employment multipliers, or `undefined` where the table describes no
 * economy that can produce anything (Hawkins–Simon). Source: Leontief (1986).
 */
export const multipliers = (
  table: InterindustryTable,
  workers?: readonly number[]
): Multipliers | undefined => {
  const coefficients = inputCoefficients(table);
  const output = calledForth(
    coefficients,
    table.totalOutput.map(() => 1)
  );
  if (!output || output.some((each) => !(each > 0))) return undefined;
  if (!workers) return { output, employment: undefined };
  const perOutput = workers.map((each, j) => each / (table.totalOutput[j] ?? NaN));
  return { output, employment: calledForth(coefficients, perOutput) };
};

/**
 * What leaks abroad of a unit of final demand for each sector: the imported inputs of all sectors
 * that it calls forth. `undefined` where the table describes no economy that can produce.
 *
 * @param importedInputs what each sector buys from abroad, in the money of the table
 */
export const importLeakage = (
  table: InterindustryTable,
  importedInputs: readonly number[]
): number[] | undefined =>
  calledForth(
    inputCoefficients(table),
    importedInputs.map((value, j) => value / (table.totalOutput[j] ?? NaN))
  );
