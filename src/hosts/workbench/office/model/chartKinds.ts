import type { Chart } from "../../../../spreadsheet/spreadsheet";
import { invalidArgument, NotImplemented } from "../protocol/apiError";

type Kind = Chart["kind"];

/** Excel's names for the kinds of chart there are here; variants that look nearly alike are taken. */
const kinds: Readonly<Record<string, Kind>> = {
  Line: "line",
  LineMarkers: "line",
  ColumnClustered: "columnClustered",
  BarClustered: "barClustered",
  XYScatter: "scatter",
};

const excelNames: Readonly<Record<Kind, string>> = {
  line: "Line",
  columnClustered: "ColumnClustered",
  barClustered: "BarClustered",
  scatter: "XYScatter",
};

export const kindOf = (chartType: string): Kind => {
  const kind = kinds[chartType];
  if (!kind) throw new NotImplemented(`chart type ${chartType}`);
  return kind;
};

export const chartTypeOf = (kind: Kind): string => excelNames[kind];

/** Series stand in columns here; what Excel would take by rows is refused rather than drawn wrongly. */
export const checkSeriesInColumns = (
  seriesBy: string,
  source: { readonly rows: number; readonly columns: number }
): void => {
  if (!["Auto", "Columns", "Rows"].includes(seriesBy)) throw invalidArgument();
  if (seriesBy === "Rows" || (seriesBy === "Auto" && source.columns > source.rows))
    throw new NotImplemented("charts with series by rows");
};
