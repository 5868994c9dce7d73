import { failure, fault, success, then, type Result } from "../../core/fault";
import type { Direction } from "../../core/index/normalise/normalisation";

/** A setting for every column: one for all, or one a column; undefined where it was left out. */
export const perColumn = (
  given: readonly number[] | undefined,
  count: number,
  name: string
): Result<readonly (number | undefined)[]> => {
  if (given === undefined || given.length === 1)
    return success(Array.from({ length: count }, () => given?.[0]));
  return given.length === count
    ? success(given)
    : failure(
        fault(
          "lengthsDiffer",
          { name },
          { found: given.length, expected: `1, or ${count}, one a column` }
        )
      );
};

/** The direction of every column, 1 where it was left out. */
export const readDirections = (
  given: readonly number[] | undefined,
  count: number
): Result<readonly Direction[]> =>
  then(perColumn(given, count, "direction"), (list) => {
    const bad = list.findIndex((value) => value !== undefined && value !== 1 && value !== -1);
    return bad < 0
      ? success(list.map((value): Direction => (value === -1 ? -1 : 1)))
      : failure(
          fault(
            "notAChoice",
            { name: "direction", column: bad + 1 },
            { found: list[bad] ?? NaN, expected: "1, -1", guess: "" }
          )
        );
  });

/** Weights of the columns, all 1 where they were left out. */
export const readWeights = (
  given: readonly number[] | undefined,
  count: number
): readonly number[] => given ?? Array.from({ length: count }, () => 1);
