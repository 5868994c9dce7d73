import type { Fault } from "../../fault";
import type { FrameworkNode } from "../framework/framework";
import type { IndicatorData } from "../indicatorData";

/** An index as another program keeps it, in our terms. */
export interface ForeignIndex {
  readonly nodes: readonly FrameworkNode[];
  /** Indicators and denominators, with the groupings of the units. */
  readonly data: IndicatorData;
  /** The row of each unit in the table of data, from 1. */
  readonly rows: readonly number[];
  /** Code of the indicator → code of its denominator. */
  readonly denominators: Readonly<Record<string, string>>;
  readonly warnings: readonly Fault[];
}

/** A node of which only its place and weight are known. */
export const plainNode = (
  code: string,
  parent: string | null,
  weight: number,
  direction: 1 | -1
): FrameworkNode => ({
  code,
  parent,
  weight,
  direction,
  normalise: undefined,
  p1: undefined,
  p2: undefined,
  aggregate: undefined,
  minCoverage: 0,
});
