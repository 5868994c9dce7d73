import { success, then, type Result } from "../../core/fault";
import { exceeds } from "../../core/numeric/difference";
import { shapley } from "../../core/numeric/shapley";
import { policyYear, type Policy } from "../cluster/policy";
import { simulate } from "../cluster/simulate";
import { importVerdict, type ImportVerdict } from "../market/verdict";
import type { OutcomeId } from "../outcomes";
import type { ParameterValues } from "../parameters";
import type { SegmentInputs } from "../segments/simulationInputs";
import { policyParts, withParts, type PolicyPart } from "./policyParts";

export interface Contribution extends PolicyPart {
  readonly amount: number;
}

/** Whether rationed inputs let a segment expand: only if λS exceeds 1 − q. */
export interface InputThreshold {
  /** λS: what local copying and repair replace. */
  readonly replaced: number;
  /** 1 − q: what is missing. */
  readonly missing: number;
  readonly canExpand: boolean;
}

/** Why a run comes out as it does: plain data. */
export interface Explanation {
  readonly outcome: OutcomeId;
  readonly year: number;
  /** The outcome in the base year without the policy: what natural units are measured from. */
  readonly base: number;
  readonly before: number;
  readonly after: number;
  /** What each part of the policy adds; together they are the change. */
  readonly contributions: readonly Contribution[];
  readonly verdict: ImportVerdict;
  /** Where imported inputs are rationed in that year. */
  readonly threshold: InputThreshold | undefined;
}

const thresholdOf = (
  segment: SegmentInputs,
  availability: number | undefined,
  network: number
): InputThreshold | undefined => {
  if (availability === undefined || segment.importedInputShare === 0) return undefined;
  const [replaced, missing] = [segment.replaceability * network, 1 - availability];
  return { replaced, missing, canExpand: exceeds(replaced, missing, 1) };
};

/**
 * Takes the change of an outcome apart by the levers that cause it. Each part of the policy counts
 * by what it adds on average over every order in which the parts could be switched on, so that
 * nothing is counted twice and the parts sum to the change. They belong to this policy: in another,
 * the same lever can add more or less.
 *
 * @param year after the base year, within the run
 */
export const explain = (
  segment: SegmentInputs,
  policy: Policy,
  parameters: ParameterValues,
  outcome: OutcomeId,
  year: number
): Result<Explanation> => {
  const parts = policyParts(policy);
  const valueOf = (some: readonly PolicyPart[]): Result<number> =>
    then(simulate(segment, withParts(policy, some), parameters, year), ({ outcomes }) =>
      success(outcomes[outcome][year] ?? NaN)
    );
  const amounts = shapley(parts.length, (players) =>
    valueOf(parts.filter((_, i) => players.includes(i)))
  );
  return then(amounts, (found) =>
    then(simulate(segment, {}, parameters, year), (baseline) =>
      then(simulate(segment, policy, parameters, year), (run) => {
        const levers = policyYear(segment, policy, year);
        const network = run.outcomes.network[year] ?? NaN;
        return success({
          outcome,
          year,
          base: baseline.outcomes[outcome][0] ?? NaN,
          before: baseline.outcomes[outcome][year] ?? NaN,
          after: run.outcomes[outcome][year] ?? NaN,
          contributions: parts.map((part, i) => ({ ...part, amount: found[i] ?? NaN })),
          verdict: importVerdict(segment, levers, network, run.importPremium[year] ?? 1),
          threshold: thresholdOf(segment, levers.inputAvailability, network),
        });
      })
    )
  );
};
