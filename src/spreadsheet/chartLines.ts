import { scaleLinear, scalePoint } from "d3-scale";
import { line } from "d3-shape";
import { drawAcross, drawNamesBelow, drawUpward } from "./chartAxes";
import { extentOf, type ChartData } from "./chartData";
import type { Frame } from "./chartFrame";
import { seriesColor } from "./chartOptions";
import { baseOf, keys, tickCount, ticksOf, valueScale, type Tick } from "./chartScales";
import type { Chart } from "./spreadsheet";
import { element } from "./svg";

type Point = readonly [number, number] | null;

/** Years and other small numbers along the bottom carry no thousands separator. */
const ungrouped = (ticks: readonly Tick[]): readonly Tick[] =>
  ticks.every((tick) => tick.text.length < 6)
    ? ticks.map((it) => ({ ...it, text: it.text.replace(",", "") }))
    : ticks;

const path = (points: readonly Point[], color: string): string => {
  const draw = line<Point>()
    .defined((point) => point !== null)
    .x((point) => point?.[0] ?? 0)
    .y((point) => point?.[1] ?? 0)
    .digits(2);
  const look = { fill: "none", stroke: color, "stroke-width": 2, "stroke-linejoin": "round" };
  return element("path", { d: draw(points) ?? "", ...look });
};

const dots = (points: readonly Point[], color: string): string =>
  points
    .map((point) =>
      point ? element("circle", { cx: point[0], cy: point[1], r: 3, fill: color }) : ""
    )
    .join("");

/** Draws the series as lines over categories, with gaps where values are missing. */
export const drawLines = (chart: Chart, data: ChartData, frame: Frame): string => {
  const across = scalePoint(keys(data.categories.length), [frame.left, frame.right]).padding(0.5);
  const up = valueScale(chart, data, [frame.bottom, frame.top]);
  const names = data.categories.map((text, index) => ({ at: across(String(index)) ?? 0, text }));
  const lines = data.series.map((it, index) => {
    const points = it.values.map((value, place) =>
      value === null ? null : ([names[place]?.at ?? 0, up(value)] as const)
    );
    // A value between two gaps would be no line at all.
    const few =
      points.length < 2 || points.some((point, at) => point && !points[at - 1] && !points[at + 1]);
    return path(points, seriesColor(index)) + (few ? dots(points, seriesColor(index)) : "");
  });
  return (
    drawUpward(ticksOf(up, data.valueFormat), frame, baseOf(up)) +
    drawNamesBelow(names, frame) +
    lines.join("")
  );
};

/** Draws the series as joined points over a measured axis. */
export const drawPoints = (chart: Chart, data: ChartData, frame: Frame): string => {
  const across = scaleLinear()
    .domain(extentOf(data.positions))
    .range([frame.left, frame.right])
    .nice(tickCount);
  const up = valueScale(chart, data, [frame.bottom, frame.top]);
  const series = data.series.map((it, index) => {
    const points = it.values.map((value, place) => {
      const position = data.positions[place];
      return value === null || position == null ? null : ([across(position), up(value)] as const);
    });
    return path(points, seriesColor(index)) + dots(points, seriesColor(index));
  });
  return (
    drawUpward(ticksOf(up, data.valueFormat), frame, baseOf(up)) +
    drawAcross(ungrouped(ticksOf(across)), frame, baseOf(across)) +
    series.join("")
  );
};
