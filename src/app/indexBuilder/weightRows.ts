import { correlation } from "../../core/index/analyse/correlation";
import { sum } from "../../core/numeric/sum";
import { scoresOf, type BuiltIndex } from "../../core/index/pipeline/buildIndex";
import { weightsOf } from "../../core/index/pipeline/weightsOf";
import { effectiveWeights } from "../../core/index/weights/effectiveWeights";

/** What a node weighs, and how closely the index follows it. */
export interface WeightRow {
  readonly code: string;
  /** `null` at the top. */
  readonly parent: string | null;
  /** Levels below the top: 0 for the index itself. */
  readonly depth: number;
  readonly weight: number;
  /** Of its parent, 0 to 1. */
  readonly share: number;
  /** Of the index as a whole, 0 to 1. */
  readonly effective: number;
  /** Product-moment correlation of the node and the index, from −1 to 1; NaN where not defined. */
  readonly correlation: number;
}

/** Every node of an index, each below its parent. */
export const weightRows = (index: BuiltIndex): readonly WeightRow[] => {
  const { tree } = index;
  const weights = weightsOf(index.stages);
  const effective = effectiveWeights(tree, weights);
  const top = scoresOf(index);
  const below = (code: string, depth: number): WeightRow[] => {
    const parent = tree.nodes.get(code)?.parent ?? null;
    const siblings = parent === null ? [code] : (tree.children.get(parent) ?? []);
    const weight = weights[code] ?? 1;
    return [
      {
        code,
        parent,
        depth,
        weight,
        share: parent === null ? 1 : weight / sum(siblings.map((each) => weights[each] ?? 1)),
        effective: effective.get(code) ?? NaN,
        correlation: correlation(scoresOf(index, code), top, "pearson"),
      },
      ...(tree.children.get(code) ?? []).flatMap((child) => below(child, depth + 1)),
    ];
  };
  return below(tree.top, 0);
};
