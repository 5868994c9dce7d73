import { scaleBand } from "d3-scale";
import { drawAcross, drawBase, drawNamesBeside, drawNamesBelow, drawUpward } from "./chartAxes";
import type { ChartData } from "./chartData";
import { textSize, type Frame } from "./chartFrame";
import { seriesColor } from "./chartOptions";
import { baseOf, keys, ticksOf, valueScale, type Scale } from "./chartScales";
import type { Chart } from "./spreadsheet";
import { element, widthOfText } from "./svg";

/** Category names beside bars are cut beyond this many pixels. */
const widestName = 140;

/** The room for category names to the left of bars. */
export const nameWidth = (data: ChartData): number =>
  Math.min(widestName, Math.max(0, ...data.categories.map((it) => widthOfText(it, textSize)))) + 6;

/** Where each category, and each series within it, has its place along the axis. */
const places = (data: ChartData, range: readonly [number, number]) => {
  const along = scaleBand(keys(data.categories.length), range).padding(0.25);
  const inner = scaleBand(keys(data.series.length), [0, along.bandwidth()]).padding(0.08);
  return {
    width: inner.bandwidth(),
    from: (category: number, series: number) =>
      (along(String(category)) ?? 0) + (inner(String(series)) ?? 0),
    middle: (category: number) => (along(String(category)) ?? 0) + along.bandwidth() / 2,
  };
};

const drawBars = (
  data: ChartData,
  place: ReturnType<typeof places>,
  values: Scale,
  upright: boolean
): string => {
  const base = baseOf(values);
  const bar = (value: number, category: number, series: number): string => {
    const from = place.from(category, series);
    const [low, length] = [Math.min(base, values(value)), Math.abs(values(value) - base)];
    const box = upright
      ? { x: from, y: low, width: place.width, height: length }
      : { x: low, y: from, width: length, height: place.width };
    return element("rect", { ...box, fill: seriesColor(series) });
  };
  return data.series
    .flatMap((it, series) =>
      it.values.map((value, category) => (value === null ? "" : bar(value, category, series)))
    )
    .join("");
};

/** Draws the series as columns, or as bars from the top down. */
export const drawColumns = (chart: Chart, data: ChartData, frame: Frame): string => {
  const upright = chart.kind === "columnClustered";
  const { left, right, top, bottom } = frame;
  const place = places(data, upright ? [left, right] : [top, bottom]);
  const values = valueScale(chart, data, upright ? [bottom, top] : [left, right]);
  const base = baseOf(values);
  const names = data.categories.map((text, index) => ({ at: place.middle(index), text }));
  const axes = upright
    ? drawUpward(ticksOf(values, data.valueFormat), frame, base) + drawNamesBelow(names, frame)
    : drawAcross(ticksOf(values, data.valueFormat), frame, base) +
      drawNamesBeside(names, frame, nameWidth(data));
  return axes + drawBars(data, place, values, upright) + drawBase(frame, base, !upright);
};
