import { compoundGrowth } from "../../../../core/index/analyse/compoundGrowth";
import { columnOf, pickUnits, type IndicatorData } from "../../../../core/index/indicatorData";
import { buildIndex, scoresOf, type BuiltIndex } from "../../../../core/index/pipeline/buildIndex";
import { recordOf } from "../../../../core/index/pipeline/recordOf";
import { screenUnits } from "../../../../core/index/screen/screenUnits";
import { defaultTreatment, treatColumn } from "../../../../core/index/treat/treatColumn";
import { after, asem, dataIn, must, onlyIndicators } from "../asem";
import type { Check, OurCell, OurTable, ReadReference } from "../check";

interface Year {
  readonly year: string;
  readonly data: IndicatorData;
}

const years = (read: ReadReference): readonly Year[] => {
  const { header, rows } = read("inputs/iData_panel.csv");
  const time = header.indexOf("Time");
  return [...new Set(rows.map((row) => row[time] ?? ""))].sort().map((year) => {
    const only = (file: string) =>
      file === "inputs/iData_panel.csv"
        ? { header, rows: rows.filter((row) => row[time] === year) }
        : read(file);
    const { data, framework } = asem(only, "inputs/iData_panel.csv");
    return { year, data: onlyIndicators(data, framework.indicators) };
  });
};

/** Screened and treated year by year. */
const prepared = ({ year, data }: Year): Year => {
  const screened = screenUnits(data, { by: "coverage", minCoverage: 0.9, minNonZero: 0 });
  const kept = pickUnits(
    data,
    screened.flatMap(({ included }, i) => (included ? [i] : []))
  );
  const columns = kept.columns.map((column) => treatColumn(column, defaultTreatment).column);
  return { year, data: { ...kept, columns } };
};

/** All years together, so that they are normalised by the same ends. */
const together = (
  read: ReadReference
): { readonly index: BuiltIndex; readonly keys: OurCell[][] } => {
  const all = years(read).map(prepared);
  const codes = all[0]?.data.codes ?? [];
  const data = {
    units: all.flatMap(({ data: { units } }) => units),
    codes,
    columns: codes.map((code) =>
      Float64Array.from(all.flatMap((each) => [...columnOf(each.data, code)]))
    ),
  };
  return {
    index: must(buildIndex(recordOf(asem(read).framework), data)),
    keys: all.flatMap(({ year, data: { units } }) => units.map((unit) => [year, unit])),
  };
};

const normalised = (read: ReadReference): OurTable => {
  const { index, keys } = together(read);
  const { codes, columns } = after(index, "normalise");
  return {
    header: ["Time", "uCode", ...codes],
    rows: keys.map((key, i) => [...key, ...columns.map((column) => column[i] ?? NaN)]),
  };
};

const scores = (read: ReadReference): OurTable => {
  const { index, keys } = together(read);
  const top = scoresOf(index);
  return {
    header: ["Time", "uCode", "Index"],
    rows: keys.map((key, i) => [...key, top[i] ?? NaN]),
  };
};

const lastYears = 4;

const growth = (read: ReadReference): OurTable => {
  const all = years(read).slice(-lastYears);
  const times = all.map(({ year }) => Number(year));
  return {
    header: ["uCode", "iCode", "CAGR"],
    rows: read("panel/trends_CAGR.csv").rows.map(([unit = "", code = ""]) => {
      const values = Float64Array.from(
        all,
        ({ data }) => columnOf(data, code)[data.units.indexOf(unit)] ?? NaN
      );
      return [unit, code, compoundGrowth(times, values)];
    }),
  };
};

/** Read into columns of numbers, and written back. */
const readBack = (file: string, textColumns: readonly string[]): Check => ({
  file,
  ours: (read) => {
    const { header, rows } = read(file);
    const columns = dataIn(read(file)).columns;
    const codes = header.filter((column) => column !== "uCode");
    return {
      header,
      rows: rows.map((row, i) =>
        header.map((column, c) =>
          textColumns.includes(column)
            ? (row[c] ?? null)
            : (columns[codes.indexOf(column)]?.[i] ?? NaN)
        )
      ),
    };
  },
});

const texts = ["uName", "uCode", "GDP_group", "GDPpc_group", "Pop_group", "EurAsia_group", "Time"];

export const panelChecks: readonly Check[] = [
  readBack("inputs/iData_panel.csv", texts),
  readBack("inputs/panel_with_holes.csv", texts),
  { file: "panel/normalised_global.csv", ours: normalised },
  { file: "panel/index.csv", ours: scores },
  { file: "panel/trends_CAGR.csv", only: ["uCode", "iCode", "CAGR"], ours: growth },
];
