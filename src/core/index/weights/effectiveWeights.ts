import type { Framework, TreeNode } from "../framework/framework";
import { sum } from "../../numeric/sum";

/**
 * The weight of every node in the top: its share among its siblings times the effective weight of
 * its parent; 1 for the top. With weights among siblings that are not all 0.
 */
export const effectiveWeights = (
  tree: Framework<TreeNode>,
  weights: Readonly<Record<string, number>>
): ReadonlyMap<string, number> => {
  const found = new Map<string, number>([[tree.top, 1]]);
  for (const parent of [...tree.aggregates].reverse()) {
    const children = tree.children.get(parent) ?? [];
    const total = sum(children.map((child) => weights[child] ?? 1));
    for (const child of children)
      found.set(child, (found.get(parent) ?? NaN) * ((weights[child] ?? 1) / total));
  }
  return found;
};
