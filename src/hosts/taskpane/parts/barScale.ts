import { scaleLinear } from "d3-scale";

/** An axis of bars that stand below one another, in per cent of their width. */
export interface BarScale {
  /** Where a value lies, from 0 to 100. */
  readonly at: (value: number) => number;
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
}

const ticksWanted = 3;

/** The axis that holds all values, from round number to round number. */
export const barScale = (
  values: readonly number[],
  written: (value: number) => string
): BarScale => {
  const scale = scaleLinear()
    .domain([Math.min(...values), Math.max(...values)])
    .range([0, 100])
    .nice(ticksWanted);
  return {
    at: (value) => scale(value),
    ticks: scale.ticks(ticksWanted).map((value) => ({ at: scale(value), label: written(value) })),
  };
};
