import { columnOf, type IndicatorData } from "../indicatorData";
import type { Framework, TreeNode } from "../framework/framework";
import { correlation, pairCount, type CorrelationMethod } from "./correlation";
import { significance } from "./significance";

/** Two indicators of one group that go together too well, or against each other. */
export interface CorrelationFlag {
  readonly group: string;
  readonly first: string;
  readonly second: string;
  readonly correlation: number;
  /** Of a product-moment correlation of this size; see `significance`. */
  readonly probability: number;
  /** `redundant`: they say the same. `opposed`: they cancel out in a mean. */
  readonly kind: "redundant" | "opposed";
}

/** When two siblings are flagged. */
export interface FlagLimits {
  readonly redundant: number;
  readonly opposed: number;
}

/** Limits of the JRC's audits: siblings should correlate above −0.4 and below 0.92. */
const flagLimits: FlagLimits = Object.freeze({ redundant: 0.92, opposed: -0.4 });

const siblingPairs = (codes: readonly string[]): readonly (readonly [string, string])[] =>
  codes.flatMap((first, i) => codes.slice(i + 1).map((second) => [first, second] as const));

/** Names pairs of siblings with a striking correlation; NaN is no correlation to speak of. */
export const correlationFlags = (
  data: IndicatorData,
  tree: Framework<TreeNode>,
  method: CorrelationMethod,
  limits: FlagLimits = flagLimits
): readonly CorrelationFlag[] =>
  [...tree.children].flatMap(([group, codes]) =>
    siblingPairs(codes.filter((code) => data.codes.includes(code))).flatMap(([first, second]) => {
      const [x, y] = [columnOf(data, first), columnOf(data, second)];
      const found = correlation(x, y, method);
      const kind =
        found > limits.redundant ? "redundant" : found < limits.opposed ? "opposed" : undefined;
      const probability = significance(found, pairCount(x, y));
      return kind ? [{ group, first, second, correlation: found, probability, kind }] : [];
    })
  );
