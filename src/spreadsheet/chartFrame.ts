import type { ChartData } from "./chartData";
import { seriesColor } from "./chartOptions";
import type { Chart } from "./spreadsheet";
import { element, fitted, label, widthOfText } from "./svg";

/** Sizes of text, in pixels. */
export const textSize = 11;
const titleSize = 14;
const gap = 8;
const swatch = 10;
const lineHeight = 18;

/** The inner part of a drawing, where the data are, in pixels. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

const entryWidth = (name: string): number =>
  swatch + gap / 2 + widthOfText(name, textSize) + 2 * gap;

const legendWidth = (data: ChartData, size: Size): number =>
  Math.min(size.width / 3, Math.max(0, ...data.series.map((it) => entryWidth(it.name))));

/** The place left for the data beside title, legend, axis titles and axis labels. */
export const frameOf = (
  chart: Chart,
  data: ChartData,
  size: Size,
  axisLabelWidth: number
): Frame => {
  const title = chart.title === "" ? 0 : titleSize + 2 * gap;
  const above = chart.legend === "top" ? lineHeight : 0;
  const below = chart.legend === "bottom" ? lineHeight + gap / 2 : 0;
  const beside = chart.legend === "right" ? legendWidth(data, size) : 0;
  const [across, up] =
    chart.kind === "barClustered"
      ? [chart.valueAxis, chart.categoryAxis]
      : [chart.categoryAxis, chart.valueAxis];
  return {
    left: gap + axisLabelWidth + (up === "" ? 0 : lineHeight),
    top: Math.max(gap, title) + above,
    right: size.width - beside - 2 * gap,
    bottom: size.height - below - lineHeight - (across === "" ? gap / 2 : lineHeight + gap / 2),
  };
};

export const drawTitle = (chart: Chart, size: Size): string =>
  chart.title === ""
    ? ""
    : label(fitted(chart.title, titleSize, size.width - 2 * gap), {
        x: size.width / 2,
        y: titleSize + gap,
        "text-anchor": "middle",
        "font-size": titleSize,
        "font-weight": 600,
      });

export const drawAxisTitles = (chart: Chart, frame: Frame, size: Size): string => {
  const bars = chart.kind === "barClustered";
  const across = bars ? chart.valueAxis : chart.categoryAxis;
  const up = bars ? chart.categoryAxis : chart.valueAxis;
  const common = { "text-anchor": "middle", "font-size": textSize, opacity: 0.8 };
  const middle = (frame.top + frame.bottom) / 2;
  const x = gap + textSize / 2;
  const below = chart.legend === "bottom" ? lineHeight + gap / 2 : 0;
  return [
    across === ""
      ? ""
      : label(across, {
          ...common,
          x: (frame.left + frame.right) / 2,
          y: size.height - below - gap,
        }),
    up === ""
      ? ""
      : label(up, { ...common, x, y: middle, transform: `rotate(-90 ${x} ${middle})` }),
  ].join("");
};

const entry = (name: string, index: number, x: number, y: number, width: number): string =>
  element("rect", {
    x,
    y: y - swatch + 1,
    width: swatch,
    height: swatch,
    fill: seriesColor(index),
    rx: 2,
  }) + label(fitted(name, textSize, width), { x: x + swatch + gap / 2, y, "font-size": textSize });

export const drawLegend = (chart: Chart, data: ChartData, frame: Frame, size: Size): string => {
  if (chart.legend === "none") return "";
  const room = size.width / Math.max(1, data.series.length) - swatch - 2 * gap;
  if (chart.legend === "right") {
    const width = legendWidth(data, size) - swatch - gap;
    return data.series
      .map((it, index) =>
        entry(it.name, index, frame.right + 1.5 * gap, frame.top + 12 + index * lineHeight, width)
      )
      .join("");
  }
  const widths = data.series.map((it) => Math.min(entryWidth(it.name), room + swatch + 2 * gap));
  const y = chart.legend === "top" ? frame.top - gap : size.height - gap;
  let x = (size.width - widths.reduce((sum, width) => sum + width, 0)) / 2;
  return data.series
    .map((it, index) => {
      const drawn = entry(it.name, index, x, y, room);
      x += widths[index] ?? 0;
      return drawn;
    })
    .join("");
};
