import { exceeds } from "../../core/numeric/difference";
import type { PolicyYear } from "../cluster/policy";
import type { SegmentInputs } from "../segments/simulationInputs";
import { effectiveProtection } from "./effectiveProtection";
import { inputCap } from "./inputCap";

export type Verdict = "protected" | "strangled" | "both" | "neither";

/** What import regulation does to a segment: two numbers, never one. */
export interface ImportVerdict {
  readonly verdict: Verdict;
  /** Change of the effective rate of protection. */
  readonly protectionChange: number;
  /** Effective rate of protection, the premium of a quota counted as a tariff. */
  readonly protection: number;
  /** Largest output on the imported inputs at hand, base year = 1; Infinity where nothing limits it. */
  readonly cap: number;
}

/**
 * Is the segment protected (effective protection rises), strangled (rationed inputs cap its output
 * below the base), both or neither? A quota protects as the tariff that would make imports as dear.
 * Source: Corden (1966) for protection; the cap is an assumption after Schmitz (1990), I.2.4.
 *
 * @param network S in the year looked at
 * @param importPremium price of competing imports over their cost in that year, 1 without a quota
 */
export const importVerdict = (
  segment: SegmentInputs,
  policy: PolicyYear,
  network: number,
  importPremium: number
): ImportVerdict => {
  const shares = [segment.importedInputShare];
  const tariffEquivalent = (1 + policy.tariffOutput) * importPremium - 1;
  const now = effectiveProtection(tariffEquivalent, shares, [policy.tariffInput]);
  const before = effectiveProtection(segment.tariffOutput, shares, [segment.tariffInput]);
  const rationed = policy.inputAvailability !== undefined && segment.importedInputShare > 0;
  const cap = rationed
    ? inputCap(policy.inputAvailability, segment.replaceability, network)
    : Infinity;
  // What is rounded is 1 + a rate: (1 + 0.1) − 1 is more than 0.1.
  const isProtected = exceeds(now, before, 1 + Math.abs(before));
  const isStrangled = exceeds(1, cap);
  const verdict = isProtected
    ? isStrangled
      ? "both"
      : "protected"
    : isStrangled
      ? "strangled"
      : "neither";
  return { verdict, protectionChange: now - before, protection: now, cap };
};
