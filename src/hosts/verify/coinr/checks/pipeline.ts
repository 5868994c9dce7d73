import { columnOf, withColumns, type IndicatorData } from "../../../../core/index/indicatorData";
import { scoresOf } from "../../../../core/index/pipeline/buildIndex";
import type { StepName } from "../../../../core/index/pipeline/record";
import { screenUnits } from "../../../../core/index/screen/screenUnits";
import { ranks } from "../../../../core/numeric/ranks";
import { after, asem, example, onlyIndicators, unitTable } from "../asem";
import type { Check, OurTable, ReadReference } from "../check";
import { detailTable, pointTable } from "../treatmentTables";
import { screeningTable } from "./screen";

const stage = (file: string, name: StepName): Check => ({
  file: `pipeline/${file}.csv`,
  ours: (read) => unitTable(after(example(read), name)),
});

const treated = (read: ReadReference) => {
  const found = example(read).stages.find(({ report }) => report.step === "treat");
  if (found?.report.step !== "treat") throw new Error("There is no treatment.");
  return { units: found.data.units, treated: found.report.treated };
};

/** Results are written with ten decimals. */
const tenDecimals = 1e-10;

const scores = (file: string): Check => ({
  file: `pipeline/results_${file}_scores.csv`,
  tolerance: tenDecimals,
  ours: (read) => {
    const index = example(read);
    const table = unitTable(after(index, "aggregate"));
    const rank = ranks(scoresOf(index), "descending", "min");
    return {
      header: [...table.header, "Rank"],
      rows: table.rows.map((row, i) => [...row, rank[i] ?? NaN]),
    };
  },
});

const ranked = (data: IndicatorData): IndicatorData =>
  withColumns(
    data,
    data.codes,
    data.columns.map((column) => ranks(column, "descending", "min"))
  );

const rankChecks = (file: string): Check => ({
  file: `pipeline/results_${file}_ranks.csv`,
  ours: (read) => unitTable(ranked(after(example(read), "aggregate"))),
});

/** Ranks among the units of the same group. */
const groupRanks = (read: ReadReference): OurTable => {
  const data = after(example(read), "aggregate");
  const groups = data.groups?.["EurAsia_group"] ?? [];
  const columns = data.codes.map((code) => {
    const found = new Float64Array(data.units.length);
    for (const group of new Set(groups)) {
      const own = columnOf(data, code).map((x, i) => (groups[i] === group ? x : NaN));
      ranks(own, "descending", "min").forEach((rank, i) => {
        if (groups[i] === group) found[i] = rank;
      });
    }
    return found;
  });
  const table = unitTable(withColumns(data, data.codes, columns));
  return {
    header: ["EurAsia_group", ...table.header],
    rows: table.rows.map((row, i) => [groups[i] ?? null, ...row]),
  };
};

const keyed = ({ header, rows }: OurTable): OurTable => {
  const order = ["uCode", ...header.filter((column) => column !== "uCode")];
  return {
    header: order,
    rows: rows.map((row) => order.map((column) => row[header.indexOf(column)] ?? null)),
  };
};

export const pipelineChecks: readonly Check[] = [
  {
    file: "pipeline/Raw.csv",
    ours: (read) => {
      const { data, framework } = asem(read);
      return unitTable(onlyIndicators(data, framework.indicators));
    },
  },
  stage("Denominated", "denominate"),
  stage("Imputed", "impute"),
  stage("Screened", "screen"),
  stage("Treated", "treat"),
  stage("Normalised", "normalise"),
  stage("Aggregated", "aggregate"),
  {
    file: "pipeline/Screened_DataSummary.csv",
    ours: (read) => {
      const data = after(example(read), "impute");
      return screeningTable(
        data.units,
        screenUnits(data, { by: "coverage", minCoverage: 0.9, minNonZero: 0.05 })
      );
    },
  },
  { file: "pipeline/Treated_Dets_Table.csv", ours: (read) => detailTable(treated(read).treated) },
  {
    file: "pipeline/Treated_Points.csv",
    ours: (read) => pointTable(treated(read).units, treated(read).treated),
  },
  ...["Summ", "Aggs", "Full"].map(scores),
  ...["Summ", "Aggs", "Full"].map(rankChecks),
  { file: "pipeline/results_Aggs_groupranks.csv", ours: (read) => keyed(groupRanks(read)) },
];
