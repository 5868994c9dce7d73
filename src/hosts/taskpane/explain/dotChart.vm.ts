import { scaleLinear } from "d3-scale";
import { change } from "../format";
import { centred, clearLabels } from "../parts/clearLabels";

export interface DotChartView {
  readonly dots: readonly { readonly x: number; readonly y: number }[];
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
  readonly zero: number;
  readonly floor: number;
  readonly height: number;
}

const radius = 5;
const margin = 20;
const axisHeight = 20;
const ticksWanted = 3;

/** Stacks a dot for every value over its place on an axis that always shows no change. */
export const dotChartView = (values: readonly number[], width: number): DotChartView => {
  const x = scaleLinear()
    .domain([Math.min(0, ...values), Math.max(0, ...values)])
    .range([margin, width - margin])
    .nice(ticksWanted);
  const columns = new Map<number, number>();
  const placed = values.map((value) => {
    const column = Math.round(x(value) / (2 * radius));
    const level = columns.get(column) ?? 0;
    columns.set(column, level + 1);
    return { column, level };
  });
  const highest = Math.max(1, ...columns.values());
  const floor = highest * 2 * radius;
  return {
    dots: placed.map(({ column, level }) => ({
      x: column * 2 * radius,
      y: floor - (2 * level + 1) * radius,
    })),
    ticks: clearLabels(
      x.ticks(ticksWanted).map((value) => ({ at: x(value), label: change(value) })),
      centred,
      ({ at }) => at === x(0)
    ),
    zero: x(0),
    floor,
    height: floor + axisHeight,
  };
};
