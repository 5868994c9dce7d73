import type { CellValue } from "../core/fault";
import { drawColumns, nameWidth } from "./chartColumns";
import { chartData, type ChartData } from "./chartData";
import { drawAxisTitles, drawLegend, drawTitle, frameOf, textSize } from "./chartFrame";
import { drawLines, drawPoints } from "./chartLines";
import { ticksOf, valueScale } from "./chartScales";
import type { Chart } from "./spreadsheet";
import { element, widthOfText } from "./svg";

const axisLabelWidth = (chart: Chart, data: ChartData): number => {
  if (chart.kind === "barClustered") return nameWidth(data) + 6;
  const ticks = ticksOf(valueScale(chart, data, [1, 0]), data.valueFormat);
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
  height: number,
  valueFormat?: string
): string => {
  const data = chartData(cells, valueFormat);
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
