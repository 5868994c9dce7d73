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
import type { Run } from "./simulate";
import { initialState } from "./state";
import { yearOf } from "./year";

const emptyPaths = (): Record<OutcomeId, number[]> =>
  Object.fromEntries(outcomeIds.map((id): [string, number[]] => [id, []])) as Record<
    OutcomeId,
    number[]
  >;

/**
 * The model as it reads, one year after another in numbers with names. Nothing calls it but tests:
 * it is what `simulateDraws` is held to, and where an equation is looked up or changed first.
 *
 * @param years how many years after the base year
 * @returns every outcome every year, or the fault of a market that was not cleared, with its year
 */
export const referenceRun = (
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
