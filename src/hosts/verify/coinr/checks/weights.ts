import { columnOf, withColumns, type IndicatorData } from "../../../../core/index/indicatorData";
import { correlation } from "../../../../core/index/analyse/correlation";
import { weightsOf } from "../../../../core/index/pipeline/weightsOf";
import { arithmetic } from "../../../../core/index/aggregate/means";
import { effectiveWeights } from "../../../../core/index/weights/effectiveWeights";
import { importanceWeights } from "../../../../core/index/weights/importanceWeights";
import { principalComponents } from "../../../../core/index/weights/principalComponents";
import type { Framework } from "../../../../core/index/framework/framework";
import { sum } from "../../../../core/numeric/sum";
import { after, asem, codesAt, example, levelOf, must } from "../asem";
import type { Check, OurTable, ReadReference, ReferenceTable } from "../check";
import { weightsIn, weightTable } from "../weightTables";

interface Group {
  readonly name: string;
  readonly codes: readonly string[];
}

const groupsOf = (framework: Framework, level: number, byGroup: boolean): readonly Group[] => {
  const codes = codesAt(framework, level);
  if (!byGroup) return [{ name: "All", codes }];
  const parents = new Set(codes.map((code) => framework.nodes.get(code)?.parent ?? ""));
  return [...parents].map((name) => ({
    name,
    codes: codes.filter((code) => framework.nodes.get(code)?.parent === name),
  }));
};

const pick = (data: IndicatorData, codes: readonly string[]): IndicatorData =>
  withColumns(
    data,
    codes,
    codes.map((code) => columnOf(data, code))
  );

const componentsOf = (read: ReadReference, level: number, { codes }: Group) =>
  principalComponents(pick(after(example(read), "aggregate"), codes).columns);

const eigenTable = (read: ReadReference, level: number, byGroup: boolean): OurTable => ({
  header: ["group", "component", "sdev", "eigenvalue", "share"],
  rows: groupsOf(asem(read).framework, level, byGroup).flatMap((group) => {
    const values = componentsOf(read, level, group).map(({ value }) => value);
    return values.map((value, k) => [
      group.name,
      String(k + 1),
      Math.sqrt(value),
      value,
      value / sum(values),
    ]);
  }),
});

/** A component and its opposite say the same: ours is turned the way theirs looks. */
const alike = (ours: readonly number[], theirs: readonly number[]): readonly number[] => {
  const sign = sum(ours.map((x, i) => x * (theirs[i] ?? 0))) < 0 ? -1 : 1;
  return ours.map((x) => sign * x);
};

const theirLoadings = (table: ReferenceTable, group: string, component: number) =>
  new Map(
    table.rows
      .filter((row) => row[0] === group && row[2] === String(component))
      .map((row) => [row[1] ?? "", Number(row[3])])
  );

const loadingTable = (
  read: ReadReference,
  file: string,
  level: number,
  byGroup: boolean
): OurTable => ({
  header: ["group", "iCode", "component", "loading"],
  rows: groupsOf(asem(read).framework, level, byGroup).flatMap((group) =>
    componentsOf(read, level, group).flatMap(({ vector }, k) => {
      const theirs = theirLoadings(read(file), group.name, k + 1);
      const turned = alike(
        vector,
        group.codes.map((code) => theirs.get(code) ?? 0)
      );
      return group.codes.map((code, c) => [group.name, code, String(k + 1), turned[c] ?? NaN]);
    })
  ),
});

const pcaWeights = (
  read: ReadReference,
  file: string,
  level: number,
  byGroup: boolean
): OurTable => {
  const { framework } = asem(read);
  const theirs = weightsIn(read(file));
  const found = new Map<string, number>();
  for (const group of groupsOf(framework, level, byGroup)) {
    const [first] = componentsOf(read, level, group);
    const turned = alike(
      first?.vector ?? [],
      group.codes.map((code) => theirs[code] ?? 0)
    );
    group.codes.forEach((code, c) => found.set(code, turned[c] ?? NaN));
  }
  return weightTable(
    framework,
    (code) => found.get(code) ?? framework.nodes.get(code)?.weight ?? 1
  );
};

const pca = (level: number, byGroup: boolean): readonly Check[] => {
  const name = `weights/pca_L${level}_${byGroup ? "bygroup" : "all"}`;
  const loadings = `${name}_loadings.csv`;
  return [
    { file: `${name}.csv`, ours: (read) => pcaWeights(read, `${name}.csv`, level, byGroup) },
    { file: `${name}_eigen.csv`, ours: (read) => eigenTable(read, level, byGroup) },
    { file: loadings, ours: (read) => loadingTable(read, loadings, level, byGroup) },
  ];
};

const optimised = 1e-4;

/** Weights of the two sub-indices, their correlations with the index, and the target of equal shares. */
const important = (read: ReadReference, asShares: boolean): OurTable => {
  const codes = codesAt(asem(read).framework, 3);
  const { columns } = pick(after(example(read), "aggregate"), codes);
  const weights = must(importanceWeights(columns));
  const top = arithmetic(columns, weights);
  const found = columns.map((column) =>
    top instanceof Float64Array ? correlation(column, top, "pearson") : NaN
  );
  return {
    header: ["iCode", "Weight", "Desired", "Obtained", "OptWeight"],
    rows: codes.map((code, c) => [
      code,
      weights[c] ?? NaN,
      asShares ? 1 / codes.length : null,
      (found[c] ?? NaN) / (asShares ? sum(found) : 1),
      weights[c] ?? NaN,
    ]),
  };
};

const importance = (file: string, asShares: boolean): Check => ({
  file: `weights/${file}.csv`,
  tolerance: optimised,
  only: ["iCode", "Weight", "Desired", "Obtained", "OptWeight"],
  ours: (read) => important(read, asShares),
});

export const weightChecks: readonly Check[] = [
  {
    file: "inputs/weights_original.csv",
    ours: (read) => {
      const index = example(read);
      const weights = weightsOf(index.stages);
      return weightTable(asem(read).framework, (code) => weights[code] ?? NaN);
    },
  },
  { file: "weights/equal.csv", ours: (read) => weightTable(asem(read).framework, () => 1) },
  {
    file: "weights/random.csv",
    ours: (read) => {
      const weights = weightsIn(read("weights/random.csv"));
      return weightTable(asem(read).framework, (code) => weights[code] ?? NaN);
    },
  },
  {
    file: "weights/effective.csv",
    ours: (read) => {
      const { framework } = asem(read);
      const index = example(read);
      const effective = effectiveWeights(index.tree, weightsOf(index.stages));
      return {
        header: ["iCode", "Level", "Weight", "EffWeight"],
        rows: [...framework.nodes.values()].map(({ code, weight }) => [
          code,
          levelOf(framework, code),
          weight,
          effective.get(code) ?? NaN,
        ]),
      };
    },
  },
  ...[1, 2, 3].flatMap((level) => [...pca(level, true), ...pca(level, false)]),
  importance("opt_L3_balance", true),
  // With two nodes the largest sum of correlations is where both are the same.
  importance("opt_L3_infomax", false),
  {
    file: "weights/opt_L2_balance.csv",
    only: ["iCode", "OptWeight"],
    differs:
      "negative weights: COINr stops without converging and gives a weight below 0, which we refuse",
    ours: (read) => ({
      header: ["iCode", "OptWeight"],
      rows: codesAt(asem(read).framework, 2).map((code) => [code, null]),
    }),
  },
];
