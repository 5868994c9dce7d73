import { failure, success, type Result } from "../../core/fault";
import { log } from "../../core/numeric/log";
import { outcomeIds, type OutcomeId } from "../outcomes";
import { constants } from "../parameters/constants";
import type { ParameterValues } from "../parameters";
import type { SegmentInputs } from "../segments/simulationInputs";
import { clusterBase } from "./base";
import { nextState } from "./nextState";
import { policyYear, type Policy } from "./policy";
import { recordOf } from "./record";
import { initialState } from "./state";
import { yearOf } from "./year";

/** The path of a cluster: every outcome, every year from the base year on. */
export interface Run {
  readonly years: number;
  readonly outcomes: Readonly<Record<OutcomeId, readonly number[]>>;
  /** Price of competing imports over their cost, every year: the premium of a quota. */
  readonly importPremium: readonly number[];
  /** Years in which no believable price clears the market. */
  readonly unbelievableYears: readonly number[];
}

const emptyPaths = (): Record<OutcomeId, number[]> =>
  Object.fromEntries(outcomeIds.map((id): [string, number[]] => [id, []])) as Record<
    OutcomeId,
    number[]
  >;

/**
 * Runs the cluster from its base year under a policy.
 *
 * Inputs are taken as admissible: the readers of segments, levers and parameters check them.
 *
 * @param years how many years after the base year
 * @returns every outcome every year, or the fault of a market that was not cleared, with its year
 */
export const simulate = (
  segment: SegmentInputs,
  policy: Policy,
  parameters: ParameterValues,
  years: number
): Result<Run> => {
  const base = clusterBase(segment, parameters);
  const outcomes = emptyPaths();
  const importPremium: number[] = [];
  const unbelievableYears: number[] = [];
  let state = initialState(segment);
  for (let t = 0; t <= years; t++) {
    const year = yearOf(segment, policyYear(segment, policy, t), state, base, parameters);
    if (!year.ok)
      return failure(...year.faults.map((f) => ({ ...f, details: { ...f.details, year: t } })));
    const record = recordOf(segment, year.value, parameters);
    for (const id of outcomeIds) outcomes[id].push(record[id]);
    importPremium.push(year.value.market.importPremium);
    if (Math.abs(year.value.market.logPriceIndex) > log(constants.believablePrice.value))
      unbelievableYears.push(t);
    state = nextState(segment, year.value, parameters);
  }
  return success({ years, outcomes, importPremium, unbelievableYears });
};
