import type { Policy } from "../../../model/cluster/policy";
import { defaultSegment, type SegmentInputs } from "../../../model/segments/simulationInputs";

/** The segment of the yardstick: Kumasi's metal trades. */
export const yardstickSegment: SegmentInputs = {
  ...defaultSegment,
  massScore: 1,
  networkScore: 0.67,
  labourSurplus: 0.4,
  enforcement: 0.02,
  marketGrowth: 0.06,
  exportShare: 0.05,
  discrimination: 0.5,
  creditAccess: 0.1,
};

/** Its mixed policy, from year 1 on, with a loss of demand in year 2. */
export const yardstickPolicy = (years: number): Policy => ({
  tariffOutput: 0.6,
  tariffInput: 0.2,
  tariffMachinery: 0.3,
  inputAvailability: 0.8,
  importQuota: 0.7,
  machineAvailability: 0.6,
  devaluation: 0.1,
  exportPromotion: 0.1,
  procurement: 0.05,
  enforcement: 0.3,
  minimumWageRatio: 1.1,
  taxRate: 0.05,
  ownRevenueShare: 0.4,
  association: 0.6,
  creditAccess: 0.3,
  transfer: 0.002,
  aid: 0.5,
  demandShock: Array.from({ length: years + 1 }, (_, t) => (t === 2 ? 0.2 : null)),
});
