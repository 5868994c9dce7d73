import { failure, success, then, type Result } from "../../fault";
import { checkWeights } from "../aggregate/aggregateColumns";
import { arithmetic } from "../aggregate/means";
import type { Framework, TreeNode } from "../framework/framework";
import { columnOf, type IndicatorData } from "../indicatorData";
import type { WeighStep } from "../pipeline/record";
import { componentWeights } from "./componentWeights";
import { importanceWeights } from "./importanceWeights";

type Weigh = (columns: readonly Float64Array[]) => Result<number[]>;

/** A fault of a group of siblings names the group and the sibling. */
const inGroup = (result: Result<number[]>, parent: string, children: readonly string[]) =>
  result.ok
    ? result
    : failure(
        ...result.faults.map((found) => {
          const child = children[(found.where.column ?? 0) - 1];
          return {
            ...found,
            where: { header: child === undefined ? parent : `${parent}: ${child}` },
          };
        })
      );

/** A negative weight is a fault, wherever it comes from. */
const checked = (weights: number[]): Result<number[]> => {
  const faults = checkWeights(weights, weights.length, {});
  return faults.length > 0 ? failure(...faults) : success(weights);
};

/**
 * Weighs each group of siblings from the bottom upwards. The columns of nodes above the indicators
 * are arithmetic means with the weights found so far, so that weights do not hang on how the index
 * is aggregated.
 */
const weighUpwards = (
  tree: Framework<TreeNode>,
  data: IndicatorData,
  weigh: Weigh
): Result<Record<string, number>> => {
  const columns = new Map(tree.indicators.map((code) => [code, columnOf(data, code)]));
  const found: Record<string, number> = { [tree.top]: 1 };
  for (const parent of tree.aggregates) {
    const children = tree.children.get(parent) ?? [];
    const below = children.map((child) => columns.get(child) ?? new Float64Array());
    const weights = inGroup(
      children.length === 1 ? success([1]) : then(weigh(below), checked),
      parent,
      children
    );
    if (!weights.ok) return weights;
    children.forEach((child, c) => (found[child] = weights.value[c] ?? NaN));
    const mean = arithmetic(below, weights.value);
    if (mean instanceof Float64Array) columns.set(parent, mean);
  }
  return success(found);
};

const everyNode = (tree: Framework<TreeNode>, weight: (code: string) => number) =>
  Object.fromEntries([...tree.nodes.keys()].map((code) => [code, weight(code)]));

/** The weight of every node among its siblings. */
export const weighTree = (
  { method, weights }: WeighStep,
  tree: Framework<TreeNode>,
  data: IndicatorData
): Result<Readonly<Record<string, number>>> => {
  switch (method) {
    case "given":
      return success(everyNode(tree, (code) => weights[code] ?? 1));
    case "equal":
      return success(everyNode(tree, () => 1));
    case "principalComponent":
      return weighUpwards(tree, data, componentWeights);
    case "equalImportance":
      return weighUpwards(tree, data, importanceWeights);
  }
};
