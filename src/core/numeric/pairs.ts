import { newColumn } from "./columnMemory";

/*
 * Tables of pairs of numbers that are read together. The loops that are compiled for columns know
 * the two functions that read them by their names and fetch a pair at once.
 */

export const newPairs = (count: number): Float64Array => newColumn(2 * count);

export const keepPair = (pairs: Float64Array, j: number, first: number, second: number): void => {
  pairs[2 * j] = first;
  pairs[2 * j + 1] = second;
};

export const firstOf = (pairs: Float64Array, j: number): number => pairs[2 * j] ?? NaN;

export const secondOf = (pairs: Float64Array, j: number): number => pairs[2 * j + 1] ?? NaN;
