import type { DrawPlan } from "../draws/drawPlan";
import { middleOf, type Uncertain } from "../draws/uncertain";

/**
 * The runs of a tornado diagram: the first with every number at its middle, then two for each
 * number, with it alone at its low and at its high end.
 *
 * @returns 1 + 2 × numbers draws
 */
export const oneAtATime = (uncertain: readonly Uncertain[]): DrawPlan => {
  const count = 1 + 2 * uncertain.length;
  return {
    count,
    names: uncertain.map(({ name }) => name),
    columns: uncertain.map((number, place) => {
      const column = new Float64Array(count).fill(middleOf(number));
      column[1 + 2 * place] = number.low;
      column[2 + 2 * place] = number.high;
      return column;
    }),
  };
};
