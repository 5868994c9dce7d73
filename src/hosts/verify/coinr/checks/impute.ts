import { imputeOverTime, type TimeFilling } from "../../../../core/index/impute/imputeOverTime";
import { buildIndex } from "../../../../core/index/pipeline/buildIndex";
import type { ImputeStep } from "../../../../core/index/pipeline/record";
import { recordOf } from "../../../../core/index/pipeline/recordOf";
import { after, asem, must, unitTable } from "../asem";
import type { Check, OurTable, ReadReference } from "../check";

const step = (file: string, settings: Omit<ImputeStep, "step">): Check => ({
  file: `impute/${file}.csv`,
  ours: (read) => {
    const { framework, data } = asem(read, "inputs/iData_with_holes.csv");
    const record = recordOf(framework, [{ step: "impute", ...settings }]);
    return unitTable(after(must(buildIndex(record, data)), "impute"));
  },
});

const panelCodes = ["LPI", "Flights", "CO2", "Renew"];

/** Fills the series of every unit, years in ascending order. */
const panel = (read: ReadReference, filling: TimeFilling, reach?: number): OurTable => {
  const { header, rows } = read("inputs/panel_with_holes.csv");
  const sorted = [...rows].sort((a, b) => Number(a[1]) - Number(b[1]));
  const filled = [...new Set(sorted.map((row) => row[0] ?? ""))].flatMap((unit) => {
    const own = sorted.filter((row) => row[0] === unit);
    const times = own.map((row) => Number(row[1]));
    const series = panelCodes.map((code) => {
      const place = header.indexOf(code);
      const values = Float64Array.from(own, (row) => Number(row[place]));
      return imputeOverTime(times, values, filling, reach);
    });
    return times.map((time, t) => [
      unit,
      String(time),
      ...series.map((values) => values[t] ?? NaN),
    ]);
  });
  return { header: ["uCode", "Time", ...panelCodes], rows: filled };
};

export const imputeChecks: readonly Check[] = [
  step("col_mean", { filling: "mean", by: "column" }),
  step("col_median", { filling: "median", by: "column" }),
  step("grp_mean", { filling: "mean", by: "group", group: "EurAsia_group" }),
  step("grp_median", { filling: "median", by: "group", group: "EurAsia_group" }),
  step("grp_mean_gdp", { filling: "mean", by: "group", group: "GDP_group" }),
  step("row_mean", { filling: "mean", by: "unit" }),
  step("row_mean_within_pillar", { filling: "mean", by: "parent" }),
  step("row_median_within_pillar", { filling: "median", by: "parent" }),
  { file: "impute/panel_latest.csv", ours: (read) => panel(read, "latest") },
  { file: "impute/panel_latest_max1.csv", ours: (read) => panel(read, "latest", 1) },
  { file: "impute/panel_constant.csv", ours: (read) => panel(read, "constant") },
  { file: "impute/panel_linear.csv", ours: (read) => panel(read, "linear") },
  { file: "impute/panel_linear-constant.csv", ours: (read) => panel(read, "linear") },
];
