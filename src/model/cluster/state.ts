import { clip } from "../../core/numeric/clip";
import { constants } from "../parameters/constants";
import type { SegmentInputs } from "../segments/simulationInputs";

/** What a cluster carries from year to year, relative to the base year where it has no scale of its own. */
export interface ClusterState {
  readonly capital: number;
  readonly technology: number;
  readonly firms: number;
  readonly mass: number;
  readonly network: number;
  readonly jointAction: number;
  readonly skills: number;
  readonly power: number;
  readonly labourSurplus: number;
  readonly market: number;
  /** Lost demand the cluster has not yet adapted to. */
  readonly gap: number;
  readonly previousEfficiency: number;
  readonly previousJobs: number;
  /** Where the market's solver starts. */
  readonly logPriceIndex: number;
}

export const limitSurplus = (labourSurplus: number): number =>
  clip(labourSurplus, constants.labourSurplusFloor.value, constants.labourSurplusCeiling.value);

/** The base year. */
export const initialState = (segment: SegmentInputs): ClusterState => ({
  capital: 1,
  technology: 1,
  firms: 1,
  mass: segment.massScore,
  network: segment.networkScore,
  jointAction: segment.jointScore,
  skills: segment.skillsScore,
  power: segment.power,
  labourSurplus: limitSurplus(segment.labourSurplus),
  market: 1,
  gap: 0,
  previousEfficiency: 0,
  previousJobs: 1,
  logPriceIndex: 0,
});
