import type { AddChartOptions, AddChartSeriesOptions } from "@cj-tech-master/excelts/chart";
import { quotedSheet } from "../core/table/address";
import { absoluteAddress } from "./addresses";
import type { Area, Chart } from "./spreadsheet";

/** Colours that stay apart in print and for colour-blind eyes. */
const seriesColors = ["#1F5A8A", "#C8641B", "#3F7D54", "#7A4E8C", "#8C6D1F", "#4F6470"] as const;

export const seriesColor = (index: number): string =>
  seriesColors[index % seriesColors.length] ?? seriesColors[0];

/** Points of a line and of a marker. */
const lineWidth = 2.25;
const markerSize = 5;

type Source = Chart["source"];

const reference = (sheetName: string, area: Area): string =>
  `${quotedSheet(sheetName)}!${absoluteAddress(area)}`;

/** The references of each series: its name, its categories, its values. */
export const seriesReferences = (source: Source, sheetName: string) => {
  const { row, column, rows, columns } = source;
  const body = { row: row + 1, rows: rows - 1, columns: 1 };
  const cells = (area: Area) => reference(sheetName, area);
  return Array.from({ length: Math.max(0, columns - 1) }, (_, index) => ({
    name: cells({ row, column: column + 1 + index, rows: 1, columns: 1 }),
    categories: cells({ ...body, column }),
    values: cells({ ...body, column: column + 1 + index }),
  }));
};

const seriesOf = (chart: Chart, sheetName: string): AddChartSeriesOptions[] =>
  seriesReferences(chart.source, sheetName).map(({ name, categories, values }, index) => {
    const color = seriesColor(index);
    const common = { name: { formula: name }, values };
    if (chart.kind === "scatter") {
      const marker = { symbol: "circle" as const, size: markerSize, fill: color, border: color };
      return { ...common, xValues: categories, marker, line: color, lineWidth, smooth: false };
    }
    if (chart.kind === "line")
      return {
        ...common,
        categories,
        line: color,
        lineWidth,
        smooth: false,
        marker: { symbol: "none" },
      };
    return { ...common, categories, fill: color };
  });

const typeOf: Record<Chart["kind"], Partial<AddChartOptions> & Pick<AddChartOptions, "type">> = {
  line: { type: "line", grouping: "standard", showMarker: false },
  columnClustered: { type: "bar", barDir: "col", grouping: "clustered", gapWidth: 80 },
  barClustered: { type: "bar", barDir: "bar", grouping: "clustered", gapWidth: 80 },
  scatter: { type: "scatter", scatterStyle: "lineMarker" },
};

const legendSide = { right: "r", bottom: "b", top: "t" } as const;

const textColor = "404040";
const lineColor = "A6A6A6";
const gridColor = "D9D9D9";

/** Sizes are hundredths of a point. */
const textStyle = (size: number, bold: boolean) => ({ size, bold, color: { srgb: textColor } });

const titleOf = (title: string): NonNullable<AddChartOptions["title"]> | null =>
  title === ""
    ? null
    : { paragraphs: [{ runs: [{ text: title, properties: textStyle(1200, true) }] }] };

type Axis = NonNullable<AddChartOptions["valueAxis"]>;

const axis = (title: string): Axis => ({
  ...(title === "" ? {} : { title }),
  majorTickMark: "none",
  minorTickMark: "none",
  tickLblPos: "low",
  lineColor,
  // The angle is no angle, but the word for "turn the labels if they need it".
  txPr: { ...textStyle(900, false), rotation: -60_000_000 },
});

/** Bars are read from the top: the categories go down, and the values stay below them. */
const turned = (kind: Chart["kind"]): { category: Axis; value: Axis } =>
  kind === "barClustered"
    ? { category: { orientation: "maxMin" }, value: { crosses: "max", tickLblPos: "nextTo" } }
    : { category: {}, value: {} };

/** The chart in the library's words, with its series by reference. */
export const chartOptions = (chart: Chart, sheetName: string): AddChartOptions => {
  const legend =
    chart.legend === "none"
      ? { showLegend: false }
      : { showLegend: true, legendPosition: legendSide[chart.legend] };
  const { category, value } = turned(chart.kind);
  return {
    ...typeOf[chart.kind],
    ...legend,
    series: seriesOf(chart, sheetName),
    title: titleOf(chart.title),
    categoryAxis: { ...axis(chart.categoryAxis), ...category },
    valueAxis: {
      ...axis(chart.valueAxis),
      majorGridlines: true,
      majorGridlinesStyle: { border: gridColor, borderWidth: 0.75 },
      ...value,
    },
    legendOptions: { txPr: textStyle(900, false) },
    displayBlanksAs: "gap",
    plotVisOnly: false,
  };
};
