import { scaleBand, scaleLinear, scalePoint, type ScaleLinear } from "d3-scale";
import { line } from "d3-shape";
import type { CellValue } from "../core/fault";
import { drawAcross, drawBase, drawNamesBelow, drawNamesBeside, drawUpward } from "./chartAxes";
import { chartData, extentOf, type ChartData } from "./chartData";
import { drawAxisTitles, drawLegend, drawTitle, frameOf, textSize, type Frame } from "./chartFrame";
import { seriesColor } from "./chartOptions";
import type { Chart } from "./spreadsheet";
import { element, widthOfText } from "./svg";

type Scale = ScaleLinear<number, number>;

const tickCount = 6;

const keys = (data: ChartData): string[] => data.categories.map((_, index) => String(index));

const ticksOf = (scale: Scale) => {
  const format = scale.tickFormat(tickCount);
  return scale.ticks(tickCount).map((value) => ({ at: scale(value), text: format(value) }));
};

/** Years and other small numbers along the bottom carry no thousands separator. */
const ungrouped = (ticks: ReturnType<typeof ticksOf>): ReturnType<typeof ticksOf> =>
  ticks.every((tick) => tick.text.length < 6)
    ? ticks.map((it) => ({ ...it, text: it.text.replace(",", "") }))
    : ticks;

/** Bars measure from 0; lines and points only where 0 is among the data. */
const valueScale = (chart: Chart, data: ChartData, range: [number, number]): Scale => {
  const bars = chart.kind === "columnClustered" || chart.kind === "barClustered";
  const extent = extentOf(
    data.series.flatMap((it) => it.values),
    bars ? 0 : undefined
  );
  return scaleLinear().domain(extent).range(range).nice(tickCount);
};

const baseOf = (scale: Scale): number => {
  const [low = 0, high = 0] = scale.domain();
  return scale(Math.min(Math.max(0, low), high));
};

const path = (points: readonly (readonly [number, number] | null)[], color: string): string => {
  const draw = line<readonly [number, number] | null>()
    .defined((point) => point !== null)
    .x((point) => point?.[0] ?? 0)
    .y((point) => point?.[1] ?? 0)
    .digits(2);
  const look = { fill: "none", stroke: color, "stroke-width": 2, "stroke-linejoin": "round" };
  return element("path", { d: draw(points) ?? "", ...look });
};

const dots = (points: readonly (readonly [number, number] | null)[], color: string): string =>
  points
    .map((point) =>
      point ? element("circle", { cx: point[0], cy: point[1], r: 3, fill: color }) : ""
    )
    .join("");

const drawLines = (chart: Chart, data: ChartData, frame: Frame): string => {
  const across = scalePoint(keys(data), [frame.left, frame.right]).padding(0.5);
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
  return drawUpward(ticksOf(up), frame, baseOf(up)) + drawNamesBelow(names, frame) + lines.join("");
};

const drawPoints = (chart: Chart, data: ChartData, frame: Frame): string => {
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
    drawUpward(ticksOf(up), frame, baseOf(up)) +
    drawAcross(ungrouped(ticksOf(across)), frame, baseOf(across)) +
    series.join("")
  );
};

const drawColumns = (chart: Chart, data: ChartData, frame: Frame): string => {
  const upright = chart.kind === "columnClustered";
  const along = scaleBand(
    keys(data),
    upright ? [frame.left, frame.right] : [frame.top, frame.bottom]
  ).padding(0.25);
  const inner = scaleBand(
    data.series.map((_, index) => String(index)),
    [0, along.bandwidth()]
  ).padding(0.08);
  const values = valueScale(
    chart,
    data,
    upright ? [frame.bottom, frame.top] : [frame.left, frame.right]
  );
  const base = baseOf(values);
  const bars = data.series.flatMap((it, index) =>
    it.values.map((value, place) => {
      if (value === null) return "";
      const from = (along(String(place)) ?? 0) + (inner(String(index)) ?? 0);
      const [low, length] = [Math.min(base, values(value)), Math.abs(values(value) - base)];
      const box = upright
        ? { x: from, y: low, width: inner.bandwidth(), height: length }
        : { x: low, y: from, width: length, height: inner.bandwidth() };
      return element("rect", { ...box, fill: seriesColor(index) });
    })
  );
  const names = data.categories.map((text, index) => ({
    at: (along(String(index)) ?? 0) + along.bandwidth() / 2,
    text,
  }));
  const axes = upright
    ? drawUpward(ticksOf(values), frame, base) + drawNamesBelow(names, frame)
    : drawAcross(ticksOf(values), frame, base) + drawNamesBeside(names, frame, nameWidth(data));
  return axes + bars.join("") + drawBase(frame, base, !upright);
};

/** The room for category names to the left of bars. */
const nameWidth = (data: ChartData): number =>
  Math.min(140, Math.max(0, ...data.categories.map((it) => widthOfText(it, textSize)))) + 6;

const axisLabelWidth = (chart: Chart, data: ChartData): number => {
  if (chart.kind === "barClustered") return nameWidth(data) + 6;
  const ticks = ticksOf(valueScale(chart, data, [1, 0]));
  return Math.max(0, ...ticks.map((tick) => widthOfText(tick.text, textSize))) + 10;
};

const drawers = {
  line: drawLines,
  scatter: drawPoints,
  columnClustered: drawColumns,
  barClustered: drawColumns,
} as const;

/**
 * Draws a chart as SVG of that many pixels. It has no background and takes the colour of the text
 * around it, so that it suits light and dark themes; `altText` is its accessible name.
 */
export const drawChart = (
  chart: Chart,
  cells: readonly (readonly CellValue[])[],
  width: number,
  height: number
): string => {
  const data = chartData(cells);
  const size = { width, height };
  const frame = frameOf(chart, data, size, axisLabelWidth(chart, data));
  const attributes = {
    xmlns: "http://www.w3.org/2000/svg",
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    role: "img",
    "aria-label": chart.altText === "" ? chart.title : chart.altText,
    "font-family": "Segoe UI, Arial, sans-serif",
  };
  const content = [
    drawTitle(chart, size),
    drawers[chart.kind](chart, data, frame),
    drawAxisTitles(chart, frame, size),
    drawLegend(chart, data, frame, size),
  ];
  return element("svg", attributes, ...content);
};
