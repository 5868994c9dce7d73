import { policyYears, type Policy } from "../cluster/policy";
import type { SegmentInputs } from "../segments/simulationInputs";
import { importVerdict, type ImportVerdict } from "./verdict";

/**
 * What import regulation does to a segment in the year in which imported inputs are scarcest, else
 * in the last.
 *
 * @param network S, every year
 * @param importPremium price of competing imports over their cost, every year
 */
export const tightestVerdict = (
  segment: SegmentInputs,
  policy: Policy,
  network: readonly number[],
  importPremium: readonly number[]
): ImportVerdict => {
  const inForce = policyYears(segment, policy, network.length - 1);
  const verdicts = network.map((linked, year) =>
    importVerdict(segment, inForce[year]!, linked, importPremium[year] ?? 1)
  );
  const last = verdicts[verdicts.length - 1];
  if (!last) throw new Error("A run has at least its base year.");
  return verdicts.reduce((worst, verdict) => (verdict.cap < worst.cap ? verdict : worst), last);
};
