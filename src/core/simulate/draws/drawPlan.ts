import type { Points } from "./points";
import { valueAt, type Uncertain } from "./uncertain";

/**
 * Which values the uncertain numbers take in every run: a matrix of draws × numbers, stored column
 * by column. It is plain data, made before anything is run. Two scenarios that run the same plan
 * have common random numbers, so their differences are paired; and as a run depends on its own row
 * alone, the cutting into blocks and the number of workers never change a result.
 */
export interface DrawPlan {
  readonly count: number;
  readonly names: readonly string[];
  /** A column a name, each with `count` values. */
  readonly columns: readonly Float64Array[];
}

/** The plan that takes every uncertain number at its coordinate of the points. */
export const drawPlan = (uncertain: readonly Uncertain[], points: Points): DrawPlan => ({
  count: points[0]?.length ?? 0,
  names: uncertain.map(({ name }) => name),
  columns: uncertain.map((number, j) => {
    const coordinates = points[j];
    if (coordinates === undefined) throw new Error("The points have a dimension a number.");
    return coordinates.map((point) => valueAt(number, point));
  }),
});

/**
 * The draws from `from` up to but not `to`, in memory of their own, so that they can be handed to
 * a worker without the rest.
 */
export const drawBlock = (plan: DrawPlan, from: number, to: number): DrawPlan => ({
  count: Math.max(0, Math.min(to, plan.count) - from),
  names: plan.names,
  columns: plan.columns.map((column) => column.slice(from, to)),
});
