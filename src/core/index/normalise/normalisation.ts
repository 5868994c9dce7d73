import type { Fault } from "../../fault";

/** 1 where more is better, −1 where less is. */
export type Direction = 1 | -1;

/** P1, P2 and P3 of a method, as far as they are given. */
export type Parameters = readonly (number | undefined)[];

/** A parameter of a method: P1, P2 or P3 by its place. */
export interface NormalisationParameter {
  readonly label: string;
  /** Used where it is not given; without one it must be given. */
  readonly default?: number;
}

/**
 * One way of bringing an indicator to a common scale, larger being better in the result. The
 * column goes in with its own direction; missing cells stay missing.
 */
export interface Normalisation {
  readonly id: string;
  /** For a reader, in x, the direction being 1. */
  readonly formula: string;
  readonly doc: string;
  readonly parameters: readonly NormalisationParameter[];
  /** The new column, or a fault that does not yet know where the column stands. */
  apply(
    column: Float64Array,
    direction: Direction,
    parameters: readonly number[]
  ): Float64Array | Fault;
}

/** A new column, each present value changed by `change`. */
export const mapped = (column: Float64Array, change: (x: number) => number): Float64Array => {
  const found = new Float64Array(column.length);
  for (let i = 0; i < column.length; i++) found[i] = change(column[i] ?? NaN);
  return found;
};

/** A straight line through a column: slope·(x − origin) + start, without a call for each cell. */
export const rescaled = (
  column: Float64Array,
  origin: number,
  range: number,
  width: number,
  start: number
): Float64Array => {
  const found = new Float64Array(column.length);
  for (let i = 0; i < column.length; i++)
    found[i] = (((column[i] ?? NaN) - origin) / range) * width + start;
  return found;
};
