import { symmetricEigen, type EigenPair } from "../../numeric/symmetricEigen";
import { sum } from "../../numeric/sum";
import { correlationMatrix } from "../analyse/correlation";

/** Only the units of which everything is known. */
export const completeUnits = (columns: readonly Float64Array[]): Float64Array[] => {
  const known = (_: number, i: number): boolean =>
    columns.every((column) => !Number.isNaN(column[i]));
  return columns.map((column) => column.filter(known));
};

/** A vector and its opposite say the same: the sum of its elements is made 0 or more. */
const signed = ({ value, vector }: EigenPair): EigenPair => {
  const sign = sum(vector) < 0 ? -1 : 1;
  return { value, vector: vector.map((x) => sign * x) };
};

/**
 * Principal components of the correlations of columns, over the units of which everything is known,
 * largest first: variance and loadings of length 1, their sum 0 or more.
 */
export const principalComponents = (columns: readonly Float64Array[]): readonly EigenPair[] =>
  symmetricEigen(correlationMatrix(completeUnits(columns), "pearson")).map(signed);
