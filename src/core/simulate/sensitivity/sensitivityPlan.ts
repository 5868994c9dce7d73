import { drawPlan, type DrawPlan } from "../draws/drawPlan";
import { sobolSequence } from "../draws/sobolSequence";
import type { Uncertain } from "../draws/uncertain";

/**
 * What variance is attributed to: one uncertain number, or several taken together, such as all
 * that are pure assumptions. Factors may overlap.
 */
export interface Factor {
  readonly name: string;
  /** The uncertain numbers that belong to it. */
  readonly members: readonly string[];
}

/** The runs that Sobol indices need: (factors + 2) plans of equally many draws. */
export interface SensitivityPlan {
  readonly factors: readonly Factor[];
  readonly a: DrawPlan;
  readonly b: DrawPlan;
  /** For each factor, the draws of A with its members taken from B. Columns are shared, not copied. */
  readonly mixed: readonly DrawPlan[];
}

/** Every uncertain number as a factor by itself. */
export const eachAlone = (uncertain: readonly Uncertain[]): Factor[] =>
  uncertain.map(({ name }) => ({ name, members: [name] }));

const mixedPlan = (a: DrawPlan, b: DrawPlan, { members }: Factor): DrawPlan => ({
  ...a,
  columns: a.columns.map((column, j) =>
    members.includes(a.names[j] ?? "") ? (b.columns[j] ?? column) : column
  ),
});

const refuseUnknown = (uncertain: readonly Uncertain[], factors: readonly Factor[]): void => {
  const names = new Set(uncertain.map(({ name }) => name));
  const unknown = factors.flatMap(({ members }) => members).find((member) => !names.has(member));
  if (unknown !== undefined) throw new Error(`The factor's member ${unknown} is not uncertain.`);
};

/**
 * The design of Saltelli and others (2010), Computer Physics Communications 181, 259–270: two
 * independent samples A and B, here the halves of one Sobol' sequence of twice the dimensions, and
 * for every factor A with the factor's members from B.
 *
 * @param samples draws of A, best a power of two
 */
export const sensitivityPlan = (
  uncertain: readonly Uncertain[],
  factors: readonly Factor[],
  samples: number,
  seed: number
): SensitivityPlan => {
  refuseUnknown(uncertain, factors);
  const points = sobolSequence(samples, 2 * uncertain.length, seed);
  const a = drawPlan(uncertain, points.slice(0, uncertain.length));
  const b = drawPlan(uncertain, points.slice(uncertain.length));
  return { factors, a, b, mixed: factors.map((factor) => mixedPlan(a, b, factor)) };
};
