import { drawPlan, type DrawPlan } from "../../core/simulate/draws/drawPlan";
import { latinHypercube } from "../../core/simulate/draws/latinHypercube";
import type { Uncertain } from "../../core/simulate/draws/uncertain";
import { parameterIds, parameters, type ParameterId, type ParameterValues } from ".";

/** Every uncertain parameter: triangular from low over the default to high. */
/** Every parameter with the range that draws come from. */
export const uncertainParameters: readonly Uncertain[] = parameterIds.map((id) => ({
  name: id,
  low: parameters[id].low,
  mode: parameters[id].default,
  high: parameters[id].high,
}));

/** Draws of all parameters at once, the same for a seed wherever they are used. */
export const parameterPlan = (draws: number, seed: number): DrawPlan =>
  drawPlan(uncertainParameters, latinHypercube(draws, uncertainParameters.length, seed));

/** The parameters of a draw. */
export const parametersOfDraw = (plan: DrawPlan, draw: number): ParameterValues =>
  Object.fromEntries(plan.names.map((name, j) => [name, plan.columns[j]?.[draw] ?? NaN])) as {
    readonly [Id in ParameterId]: number;
  };
