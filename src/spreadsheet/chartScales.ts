import { scaleLinear, type ScaleLinear } from "d3-scale";
import { extentOf, type ChartData } from "./chartData";
import { displayText } from "./displayText";
import type { Chart } from "./spreadsheet";

export type Scale = ScaleLinear<number, number>;

export interface Tick {
  /** In pixels. */
  readonly at: number;
  readonly text: string;
}

/** About how many marks an axis carries. */
export const tickCount = 6;

/** Scales by name need different names, which categories may not have. */
export const keys = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => String(index));

/** @param numberFormat of the cells behind the axis; as many decimals as the ticks need where General */
export const ticksOf = (scale: Scale, numberFormat = "General"): Tick[] => {
  const short = scale.tickFormat(tickCount);
  const text = (value: number): string =>
    numberFormat === "General" ? short(value) : displayText(value, numberFormat);
  return scale.ticks(tickCount).map((value) => ({ at: scale(value), text: text(value) }));
};

/** Bars measure from 0; lines and points only where 0 is among the data. */
export const valueScale = (
  chart: Chart,
  data: ChartData,
  range: readonly [number, number]
): Scale => {
  const bars = chart.kind === "columnClustered" || chart.kind === "barClustered";
  const values = data.series.flatMap((it) => it.values);
  return scaleLinear(extentOf(values, bars ? 0 : undefined), range).nice(tickCount);
};

/** Where 0 is, or the end of the axis nearest to it. */
export const baseOf = (scale: Scale): number => {
  const [low = 0, high = 0] = scale.domain();
  return scale(Math.min(Math.max(0, low), high));
};
