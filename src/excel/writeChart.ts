import type { NewChart, NewSheet } from "../app/ports/workbook";
import { looks } from "../app/looks";
import { cellOfSheet } from "../app/sheetCells";
import { applyLook } from "./applyLook";
import { entryOf } from "./cellValues";

type Area = NewChart["source"];

const rangeOf = (sheet: Excel.Worksheet, { row, column, rows, columns }: Area): Excel.Range =>
  sheet.getRangeByIndexes(row, column, rows, columns);

const types = { line: "Line", column: "ColumnClustered", bar: "BarClustered" } as const;

/** A row below the chart that nothing else stands in. */
const captionRow = ({ blocks }: NewSheet, { row, rows }: Area): number | undefined => {
  const below = row + rows;
  const taken = blocks.some((each) => each.row <= below && each.row + each.values.length > below);
  return taken ? undefined : below;
};

const label = (chart: Excel.Chart, { title, categoryAxis, valueAxis, source }: NewChart): void => {
  chart.name = title;
  chart.title.text = title;
  chart.axes.categoryAxis.title.text = categoryAxis;
  chart.axes.valueAxis.title.text = valueAxis;
  // A single series is named by the title.
  const several = source.columns > 2;
  chart.legend.visible = several;
  if (several) chart.legend.position = "Bottom";
};

/**
 * Queues a chart. Excel takes a first column of numbers, such as years, for the categories only
 * where the cell above it is blank while the chart is made, so that cell is filled afterwards.
 * Excel's interface has no alternative text for charts: it stands below the chart instead.
 */
export const writeChart = (sheet: Excel.Worksheet, wanted: NewSheet, chart: NewChart): void => {
  const { source, place } = chart;
  const corner = rangeOf(sheet, { ...source, rows: 1, columns: 1 });
  corner.values = [[""]];
  const added = sheet.charts.add(types[chart.kind], rangeOf(sheet, source), "Columns");
  corner.values = [[entryOf(cellOfSheet(wanted, source.row, source.column), false)]];
  added.setPosition(
    rangeOf(sheet, { ...place, rows: 1, columns: 1 }),
    sheet.getCell(place.row + place.rows - 1, place.column + place.columns - 1)
  );
  label(added, chart);
  const row = captionRow(wanted, place);
  if (row === undefined) return;
  const caption = sheet.getCell(row, place.column);
  caption.values = [[entryOf(chart.altText, false)]];
  applyLook(caption, looks.note);
};
