import { columnStatistics } from "../../../../core/index/analyse/columnStatistics";
import { columnOf, type IndicatorData } from "../../../../core/index/indicatorData";
import {
  rebuildIndex,
  scoresOf,
  unitsOf,
  type BuiltIndex,
} from "../../../../core/index/pipeline/buildIndex";
import { changeStep } from "../../../../core/index/pipeline/changeStep";
import { columnMean } from "../../../../core/numeric/moments";
import { ranks } from "../../../../core/numeric/ranks";
import { after, asem, codesAt, example, must, onlyIndicators } from "../asem";
import type { Check, OurTable, ReadReference } from "../check";
import { strengths } from "./strengths";

const fine = (isLow: boolean, word: string): string => (isLow ? word : "ok");

const statisticsTable = (data: IndicatorData): OurTable => ({
  header: [
    ...["iCode", "Min", "Max", "Mean", "Median", "Std", "Skew", "Kurt", "N.Avail", "N.NonZero"],
    ...["N.Unique", "N.Same", "Frc.Avail", "Frc.NonZero", "Frc.Unique", "Frc.Same"],
    ...["Flag.Avail", "Flag.NonZero", "Flag.Unique", "Flag.SkewKurt"],
  ],
  rows: data.codes.map((code) => {
    const { flags, ...found } = columnStatistics(columnOf(data, code));
    const { known, nonZero, different, same } = found;
    return [
      code,
      ...[found.lowest, found.highest, found.mean, found.median, found.deviation],
      ...[found.skewness, found.kurtosis, known, nonZero, different, same],
      ...[known / data.units.length, nonZero / known, different / known, same / known],
      fine(flags.known, "LOW"),
      fine(flags.nonZero, "LOW"),
      fine(flags.different, "LOW"),
      fine(flags.outliers, "OUT"),
    ];
  }),
});

const statistics = (file: string, data: (read: ReadReference) => IndicatorData): Check => ({
  file: `analysis/stats_${file}.csv`,
  ours: (read) => statisticsTable(data(read)),
});

/** The index without each element of a level, which a weight of 0 leaves out. */
const without = (read: ReadReference, level: number): ReadonlyMap<string, Float64Array> => {
  const index = example(read);
  const found = new Map([["Nominal", scoresOf(index)]]);
  for (const code of codesAt(asem(read).framework, level)) {
    const record = must(
      changeStep(index.record, "weigh", (step) => ({
        ...step,
        weights: { ...step.weights, [code]: 0 },
      }))
    );
    found.set(code, scoresOf(must(rebuildIndex(record, index))));
  }
  return found;
};

const byUnit = (
  units: readonly string[],
  columns: ReadonlyMap<string, Float64Array>
): OurTable => ({
  header: ["uCode", ...columns.keys()],
  rows: units.map((unit, i) => [unit, ...[...columns.values()].map((column) => column[i] ?? NaN)]),
});

const ranked = (scores: ReadonlyMap<string, Float64Array>): ReadonlyMap<string, Float64Array> =>
  new Map([...scores].map(([code, column]) => [code, ranks(column, "descending", "min")]));

const removal = (level: number): readonly Check[] => [
  {
    file: `analysis/remove_L${level}_scores.csv`,
    ours: (read) => byUnit(unitsOf(example(read)), without(read, level)),
  },
  {
    file: `analysis/remove_L${level}_ranks.csv`,
    ours: (read) => byUnit(unitsOf(example(read)), ranked(without(read, level))),
  },
  {
    file: `analysis/remove_L${level}_meanabs.csv`,
    ours: (read) => {
      const found = ranked(without(read, level));
      const nominal = found.get("Nominal") ?? new Float64Array();
      return {
        header: ["removed", "mean_abs_rank_change"],
        rows: [...found].map(([code, column]) => [
          code,
          columnMean(column.map((rank, i) => Math.abs(rank - (nominal[i] ?? NaN)))),
        ]),
      };
    },
  },
];

const topRanks = (index: BuiltIndex): Float64Array => ranks(scoresOf(index), "descending", "min");

const comparison = (read: ReadReference): OurTable => {
  const index = example(read);
  const record = must(
    changeStep(index.record, "normalise", (step) => ({
      ...step,
      usual: { method: "zscore", parameters: [10, 2] },
    }))
  );
  const [first, second] = [topRanks(index), topRanks(must(rebuildIndex(record, index)))];
  return {
    header: ["uCode", "coin.1", "coin.2", "Diff", "Abs.diff"],
    rows: unitsOf(index).map((unit, i) => {
      const [a, b] = [first[i] ?? NaN, second[i] ?? NaN];
      return [unit, a, b, a - b, Math.abs(a - b)];
    }),
  };
};

const summary = (read: ReadReference): OurTable => {
  const index = example(read);
  const unit = unitsOf(index).indexOf("AUT");
  return {
    header: ["Code", "Score", "Rank"],
    rows: index.tree.aggregates.map((code) => {
      const scores = scoresOf(index, code);
      return [code, scores[unit] ?? NaN, ranks(scores, "descending", "min")[unit] ?? NaN];
    }),
  };
};

export const analysisChecks: readonly Check[] = [
  statistics("Raw", (read) => {
    const { data, framework } = asem(read);
    return onlyIndicators(data, framework.indicators);
  }),
  statistics("Treated", (read) => after(example(read), "treat")),
  statistics("Normalised", (read) => after(example(read), "normalise")),
  statistics("Aggregated", (read) => after(example(read), "aggregate")),
  ...[1, 2, 3].flatMap(removal),
  { file: "analysis/compare_minmax_zscore.csv", ours: comparison },
  { file: "analysis/unit_summary_AUT.csv", only: ["Code", "Score", "Rank"], ours: summary },
  {
    file: "analysis/str_weak_AUT.csv",
    only: ["kind", "Code", "Pillar", "Rank", "Value"],
    ours: strengths,
  },
];
