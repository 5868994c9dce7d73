import { mirrored, scaleSum } from "../normalise/mirrored";
import { exceptionOf } from "./exceptionOf";
import type { IndexRecord, NormaliseStep } from "./record";
import type { Tree } from "./stage";

const leavesBelow = (tree: Tree, code: string): readonly string[] =>
  tree.children.get(code)?.flatMap((child) => leavesBelow(tree, child)) ?? [code];

/** A node as its parent takes it: one above the indicators is turned over where less of it is better. */
export const turned = (
  column: Float64Array,
  code: string,
  tree: Tree,
  record: IndexRecord
): Float64Array => {
  if (!tree.children.has(code) || tree.nodes.get(code)?.direction !== -1) return column;
  const step = record.steps.find((each): each is NormaliseStep => each.step === "normalise");
  const scales = leavesBelow(tree, code).map((leaf) => {
    const setting = (step && exceptionOf(step.exceptions, leaf)) ??
      step?.usual ?? { method: "none", parameters: [] };
    return { method: setting.method, parameters: setting.parameters.map((p) => p ?? undefined) };
  });
  return mirrored(column, scaleSum(scales));
};
