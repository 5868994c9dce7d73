import { logistic } from "../../core/numeric/logistic";
import { constants } from "../parameters/constants";
import type { ParameterValues } from "../parameters";

/** What decides whether firms compete by innovating or by squeezing labour. */
export interface CompetitionConditions {
  /** 0 to 100. */
  readonly collectiveEfficiency: number;
  readonly labourSurplus: number;
  readonly enforcement: number;
  /** Firms per unit of revenue relative to the base year; 1 in a cross-section. */
  readonly crowding: number;
}

type ModeParameters = Pick<
  ParameterValues,
  "modeConstant" | "modeEfficiency" | "modeLabourSurplus" | "modeEnforcement" | "modeCrowding"
>;

/**
 * Competition mode, 0 to 1: the share of competitive effort that goes to innovation rather than to
 * squeezing labour, a logistic function of collective efficiency (+), labour surplus (−),
 * enforcement of standards (+) and crowding (−). Signs: Schmitz (1990), I.2.3; sizes are assumptions.
 */
export const competitionMode = (at: CompetitionConditions, parameters: ModeParameters): number =>
  logistic(
    parameters.modeConstant +
      parameters.modeEfficiency *
        (at.collectiveEfficiency / constants.indexScale.value -
          constants.modeReferenceEfficiency.value) -
      parameters.modeLabourSurplus * (at.labourSurplus - constants.modeReferenceSurplus.value) +
      parameters.modeEnforcement * at.enforcement -
      parameters.modeCrowding * (at.crowding - 1)
  );
