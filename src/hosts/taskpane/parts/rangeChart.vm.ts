import { scaleLinear } from "d3-scale";
import { change } from "../format";
import { centred, clearLabels } from "./clearLabels";

/** A range with its middle. */
export interface ChartRange {
  readonly name: string;
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

export interface RangeChartView {
  readonly ranges: readonly {
    readonly name: string;
    readonly y: number;
    readonly from: number;
    readonly to: number;
    readonly middle: number;
  }[];
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
  readonly zero: number;
  readonly height: number;
  readonly left: number;
}

const left = 20;
const right = 16;
const rowHeight = 24;
const axisHeight = 20;
const ticksWanted = 3;

/** How high a chart of so many ranges is, in pixels. */
export const rangeChartHeight = (ranges: number): number => ranges * rowHeight + axisHeight;

/** Lays out ranges one below the other over a common axis that always shows no change. */
export const rangeChartView = (ranges: readonly ChartRange[], width: number): RangeChartView => {
  const values = [0, ...ranges.flatMap(({ low, high }) => [low, high])];
  const x = scaleLinear()
    .domain([Math.min(...values), Math.max(...values)])
    .range([left, width - right])
    .nice(ticksWanted);
  return {
    ranges: ranges.map(({ name, low, middle, high }, row) => ({
      name,
      y: row * rowHeight + rowHeight / 2,
      from: x(low),
      to: x(high),
      middle: x(middle),
    })),
    ticks: clearLabels(
      x.ticks(ticksWanted).map((value) => ({ at: x(value), label: change(value) })),
      centred,
      ({ at }) => at === x(0)
    ),
    zero: x(0),
    height: rangeChartHeight(ranges.length),
    left,
  };
};
