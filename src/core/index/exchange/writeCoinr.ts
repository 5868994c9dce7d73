import type { Cells, CellValue } from "../../fault";
import type { Framework, FrameworkNode } from "../framework/framework";
import type { IndicatorData } from "../indicatorData";

/** The two tables from which COINr builds a coin. */
export interface CoinrTables {
  readonly iData: Cells;
  readonly iMeta: Cells;
}

const header = ["Level", "iCode", "Direction", "Weight", "Denominator", "Parent", "Type"];

/** 1 for an indicator, one more than its highest child for what stands above. */
const levelsOf = ({ indicators, aggregates, children }: Framework): ReadonlyMap<string, number> => {
  const levels = new Map(indicators.map((code) => [code, 1]));
  for (const code of aggregates)
    levels.set(
      code,
      1 + Math.max(...(children.get(code) ?? []).map((child) => levels.get(child) ?? 0))
    );
  return levels;
};

/**
 * COINr wants every parent one level above its child. Where a branch is shorter, nodes with a single
 * child are put between, which changes no score; their codes are the child's with the level.
 */
const bridged = (
  node: FrameworkNode,
  levels: ReadonlyMap<string, number>,
  denominator: string | undefined,
  type: "Indicator" | "Aggregate"
): readonly (readonly CellValue[])[] => {
  const level = levels.get(node.code) ?? 1;
  const above = node.parent === null ? level + 1 : (levels.get(node.parent) ?? level + 1);
  const between = Array.from({ length: above - level - 1 }, (_, k) => level + 1 + k);
  const codes = [node.code, ...between.map((each) => `${node.code}.${each}`)];
  return codes.map((code, k) => {
    const isLast = k === codes.length - 1;
    return [
      level + k,
      code,
      k === 0 ? node.direction : 1,
      isLast ? node.weight : 1,
      k === 0 ? (denominator ?? null) : null,
      isLast ? node.parent : (codes[k + 1] ?? null),
      k === 0 ? type : "Aggregate",
    ];
  });
};

/** Writes data and framework for COINr. Normalisation and aggregation are calls there, not tables. */
export const writeCoinr = (
  framework: Framework,
  data: IndicatorData,
  denominators: Readonly<Record<string, string>> = {}
): CoinrTables => {
  const levels = levelsOf(framework);
  const groups = Object.entries(data.groups ?? {});
  const others = data.codes.filter((code) => !framework.nodes.has(code));
  const nodes = [...framework.nodes.values()].flatMap((node) =>
    bridged(
      node,
      levels,
      denominators[node.code],
      framework.children.has(node.code) ? "Aggregate" : "Indicator"
    )
  );
  const extra = (code: string, type: string) => [null, code, null, null, null, null, type];
  return {
    iMeta: [
      header,
      ...nodes,
      ...groups.map(([name]) => extra(name, "Group")),
      ...others.map((code) => extra(code, "Denominator")),
    ],
    iData: [
      ["uCode", ...groups.map(([name]) => name), ...data.codes],
      ...data.units.map((unit, i) => [
        unit,
        ...groups.map(([, list]) => list[i] ?? null),
        ...data.columns.map((column) => {
          const x = column[i] ?? NaN;
          return Number.isNaN(x) ? null : x;
        }),
      ]),
    ],
  };
};
