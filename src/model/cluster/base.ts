import { collectiveEfficiency } from "../indicators/collectiveEfficiency";
import type { ParameterValues } from "../parameters";
import type { SegmentInputs } from "../segments/simulationInputs";
import { marketWage, wage } from "./wage";
import { initialState } from "./state";
import { taxBurden } from "./taxBurden";

/** Base-year values that later years are measured against, with every lever at base. */
export interface ClusterBase {
  readonly efficiency: number;
  readonly marketWage: number;
  readonly wage: number;
  /** π₀: after-tax profit per unit of base revenue. */
  readonly profit: number;
}

export const clusterBase = (segment: SegmentInputs, parameters: ParameterValues): ClusterBase => {
  const state = initialState(segment);
  const market = marketWage(state.labourSurplus, parameters);
  return {
    efficiency: collectiveEfficiency(state, parameters),
    marketWage: market,
    wage: wage(market, market, segment),
    profit:
      (1 - parameters.labourShare - parameters.materialShare) *
      (1 - taxBurden(segment, parameters)),
  };
};
