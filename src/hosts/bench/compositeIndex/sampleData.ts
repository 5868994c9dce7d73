import { exp } from "../../../core/numeric/exp";
import { randomStream } from "../../../core/numeric/random";
import type { TreeNode } from "../../../core/index/framework/framework";
import type { IndicatorData } from "../../../core/index/indicatorData";

/** An index over sub-indices over pillars over indicators. */
export interface Shape {
  readonly units: number;
  /** Indicators of each pillar. */
  readonly pillars: readonly number[];
  /** Pillars of the first sub-index; the rest belong to the second. */
  readonly firstPillars: number;
  /** Share of cells that are missing. */
  readonly missing: number;
}

/** 30 indicators in six pillars and two sub-indices. */
export const large: Shape = {
  units: 100_000,
  pillars: [5, 5, 5, 5, 5, 5],
  firstPillars: 3,
  missing: 0,
};

/** The shape of COINr's example: 51 units, 49 indicators in eight pillars and two sub-indices. */
export const likeAsem: Shape = {
  units: 51,
  pillars: [8, 5, 3, 6, 8, 5, 9, 5],
  firstPillars: 5,
  missing: 0.02,
};

const seed = 1;

const plain = (code: string, parent: string | null): TreeNode => ({ code, parent, direction: 1 });

/** The nodes of a shape: of every seventh indicator less is better. */
export const nodesOf = ({ pillars, firstPillars }: Shape): readonly TreeNode[] => [
  plain("Index", null),
  plain("S1", "Index"),
  plain("S2", "Index"),
  ...pillars.map((_, p) => plain(`P${p}`, p < firstPillars ? "S1" : "S2")),
  ...pillars.flatMap((count, p) =>
    Array.from({ length: count }, (_, i): TreeNode => ({
      code: `x${p}_${i}`,
      parent: `P${p}`,
      direction: i === 6 ? -1 : 1,
    }))
  ),
];

/** Spread of the logarithm of skewed columns, so that they have outliers. */
const skewed = 2.2;

/** Made data: every third column is skewed and has to be treated. */
export const dataOf = (shape: Shape): IndicatorData => {
  const stream = randomStream(seed);
  const bell = (): number =>
    stream.uniform() + stream.uniform() + stream.uniform() + stream.uniform() - 2;
  const codes = shape.pillars.flatMap((count, p) =>
    Array.from({ length: count }, (_, i) => `x${p}_${i}`)
  );
  return {
    units: Array.from({ length: shape.units }, (_, i) => `U${i}`),
    codes,
    columns: codes.map((_, c) =>
      Float64Array.from({ length: shape.units }, () => {
        const x = c % 3 === 0 ? exp(skewed * bell()) : bell();
        return stream.uniform() < shape.missing ? NaN : x;
      })
    ),
  };
};
