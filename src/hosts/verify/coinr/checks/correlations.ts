import { columnOf, type IndicatorData } from "../../../../core/index/indicatorData";
import {
  correlation,
  pairCount,
  type CorrelationMethod,
} from "../../../../core/index/analyse/correlation";
import { correlationFlags } from "../../../../core/index/analyse/correlationFlags";
import { cronbach } from "../../../../core/index/analyse/cronbach";
import { significance } from "../../../../core/index/analyse/significance";
import { correlationMethods } from "../../../../core/index/analyse/correlation";
import { after, ancestorAt, asem, codesAt, dataIn, example, onlyIndicators } from "../asem";
import type { Check, OurCell, OurTable, ReadReference } from "../check";

const header = ["Var1", "Var2", "Correlation"];
const levelNames = ["Indicator", "Pillar", "Sub-index", "Index"];

const aggregated = (read: ReadReference): IndicatorData => after(example(read), "aggregate");

const square = (
  read: ReadReference,
  data: IndicatorData,
  level: number,
  method: CorrelationMethod,
  highest = 1
): OurTable => {
  const codes = codesAt(asem(read).framework, level);
  return {
    header,
    rows: codes.flatMap((first) =>
      codes.map((second): OurCell[] => {
        const [x, y] = [columnOf(data, first), columnOf(data, second)];
        const found = correlation(x, y, method);
        return [first, second, significance(found, pairCount(x, y)) > highest ? null : found];
      })
    ),
  };
};

/** Indicators with the node above them at a level, under its name or that of the level. */
const family = (
  read: ReadReference,
  level: number,
  method: CorrelationMethod,
  byLevelName: boolean
): OurCell[][] => {
  const { framework } = asem(read);
  const data = aggregated(read);
  return codesAt(framework, 1).map((code) => {
    const above = ancestorAt(framework, code, level);
    const found = correlation(columnOf(data, above), columnOf(data, code), method);
    return [byLevelName ? (levelNames[level - 1] ?? "") : above, code, found];
  });
};

const byMethod = (method: CorrelationMethod): readonly Check[] => [
  {
    file: `analysis/corr_L1_${method}.csv`,
    ours: (read) => square(read, aggregated(read), 1, method),
  },
  {
    file: `analysis/corr_L2_${method}.csv`,
    ours: (read) => square(read, aggregated(read), 2, method),
  },
  {
    file: `analysis/corr_L1_with_parent_${method}.csv`,
    ours: (read) => ({ header, rows: family(read, 2, method, false) }),
  },
];

const probability = 1e-9;

const probabilities = (read: ReadReference): OurTable => {
  const codes = codesAt(asem(read).framework, 2);
  const data = aggregated(read);
  return {
    header: ["iCode", ...codes],
    rows: codes.map((first) => [
      first,
      ...codes.map((second) => {
        const [x, y] = [columnOf(data, first), columnOf(data, second)];
        return first === second ? 0 : significance(correlation(x, y, "pearson"), pairCount(x, y));
      }),
    ]),
  };
};

const flags = (file: string, redundant: number, opposed: number): Check => ({
  file: `analysis/corr_flags_${file}.csv`,
  ours: (read) => {
    const { framework } = asem(read);
    const data = onlyIndicators(aggregated(read), framework.indicators);
    const { rows } = read(`analysis/corr_flags_${file}.csv`);
    const theirs = new Set(rows.map((row) => row.slice(0, 3).join()));
    return {
      header: ["Group", "Ind1", "Ind2", "Corr"],
      rows: correlationFlags(data, framework, "pearson", { redundant, opposed }).map((flag) =>
        // A pair has no order; theirs is taken so that the rows can be told apart.
        theirs.has([flag.group, flag.first, flag.second].join())
          ? [flag.group, flag.first, flag.second, flag.correlation]
          : [flag.group, flag.second, flag.first, flag.correlation]
      ),
    };
  },
});

const denominators = (read: ReadReference): OurTable => {
  const { data, framework } = asem(read);
  const others = data.codes.filter((code) => !framework.nodes.has(code));
  return {
    header: ["Ind", "Denom", "Corr"],
    rows: framework.indicators.flatMap((code) =>
      others.flatMap((other): OurCell[][] => {
        const found = correlation(columnOf(data, code), columnOf(data, other), "pearson");
        return Math.abs(found) > 0.6 ? [[code, other, found]] : [];
      })
    ),
  };
};

const sets: Readonly<Record<string, (read: ReadReference) => IndicatorData>> = {
  Raw: (read) => asem(read).data,
  Normalised: (read) => after(example(read), "normalise"),
  Aggregated: aggregated,
  holes_minmax_1_100: (read) => dataIn(read("aggregate/input_holes_minmax_1_100.csv")),
};

const alphas = (read: ReadReference): OurTable => {
  const { framework } = asem(read);
  return {
    header: ["dset", "group", "group_level", "of_level", "alpha", "status"],
    rows: read("analysis/cronbach.csv").rows.map(([set = "", group = "", high = "", low = ""]) => {
      const codes = codesAt(framework, Number(low)).filter(
        (code) => ancestorAt(framework, code, Number(high)) === group
      );
      const data = sets[set]?.(read);
      const alpha = data ? cronbach(codes.map((code) => columnOf(data, code))) : NaN;
      return [set, group, high, low, alpha, "ok"];
    }),
  };
};

export const correlationChecks: readonly Check[] = [
  ...correlationMethods.flatMap(byMethod),
  {
    file: "analysis/corr_L1_pearson_p05.csv",
    ours: (read) => square(read, aggregated(read), 1, "pearson", 0.05),
  },
  {
    file: "analysis/corr_L1_pearson_holes.csv",
    ours: (read) =>
      square(read, dataIn(read("aggregate/input_holes_minmax_1_100.csv")), 1, "pearson"),
  },
  {
    file: "analysis/corr_L1_family.csv",
    ours: (read) => ({
      header,
      rows: [2, 3, 4].flatMap((level) => family(read, level, "pearson", true)),
    }),
  },
  { file: "analysis/pvals_L2.csv", tolerance: probability, ours: probabilities },
  flags("high", 0.75, -Infinity),
  flags("low", Infinity, -0.4),
  { file: "analysis/denom_corr.csv", ours: denominators },
  { file: "analysis/cronbach.csv", ours: alphas },
];
