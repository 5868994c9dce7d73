import { sum } from "../../core/numeric/sum";
import { constants } from "../parameters/constants";
import type { ParameterValues } from "../parameters";
import { collectiveEfficiency, powerGate, type Conditions } from "./collectiveEfficiency";

/** Best and worst rank of a segment over the ways of building the score. */
export interface RankBand {
  readonly best: number;
  readonly worst: number;
}

type Score = (conditions: Conditions, parameters: ParameterValues) => number;

/** Sum of ordinals, as case studies add up what they found. */
const additive: Score = ({ mass, network, skills, jointAction, power }) =>
  sum(
    [mass, network, skills, jointAction, power].map((x) =>
      Math.round(x * constants.cooperationFull.value)
    )
  );

const mobilised = ({ jointAction }: Conditions, { jointMultiplier }: ParameterValues): number =>
  (1 + jointMultiplier * jointAction) / (1 + jointMultiplier);

const arithmetic: Score = (c, p) =>
  powerGate(c.power, p) *
  (p.weightMass * c.mass +
    p.weightNetwork * c.network +
    (1 - p.weightMass - p.weightNetwork) * c.skills) *
  mobilised(c, p);

const equalWeights: Score = (c, p) =>
  collectiveEfficiency(c, { ...p, weightMass: 1 / 3, weightNetwork: 1 / 3 });

const weakest: Score = (c, p) =>
  powerGate(c.power, p) * Math.min(c.mass, c.network, c.skills) * mobilised(c, p);

const variants: readonly Score[] = [
  collectiveEfficiency,
  additive,
  arithmetic,
  equalWeights,
  weakest,
];

/** 1 for the highest; equal scores share the better rank. */
const ranks = (scores: readonly number[]): number[] => {
  const descending = [...scores].sort((a, b) => b - a);
  const first = new Map<number, number>();
  descending.forEach((score, i) => {
    if (!first.has(score)) first.set(score, i + 1);
  });
  return scores.map((score) => first.get(score) ?? NaN);
};

/**
 * The rank of every segment under the score and four variants of it: sum of ordinals, arithmetic
 * mean, equal weights, and the weakest pillar. A wide band means the rank hangs on the method.
 */
export const rankBands = (
  segments: readonly Conditions[],
  parameters: ParameterValues
): RankBand[] => {
  const all = variants.map((score) =>
    ranks(segments.map((conditions) => score(conditions, parameters)))
  );
  return segments.map((_, s) => {
    const own = all.map((variant) => variant[s] ?? NaN);
    return { best: Math.min(...own), worst: Math.max(...own) };
  });
};
