import { failure, fault, success, type Result } from "../../core/fault";
import { log } from "../../core/numeric/log";
import { outcomeIds, type OutcomeId } from "../outcomes";
import { constants } from "../parameters/constants";
import { otherThanDefault } from "../parameters/otherThanDefault";
import { parameterIds, type ParameterValues } from "../parameters";
import type { SegmentInputs } from "../segments/simulationInputs";
import { simulateDraws, valuesOf, type ParameterDraws, type RecordId } from "./block/simulateDraws";
import type { Policy } from "./policy";

/** The path of a cluster: every outcome, every year from the base year on. */
export interface Run {
  readonly years: number;
  readonly outcomes: Readonly<Record<OutcomeId, readonly number[]>>;
  /** Price of competing imports over their cost, every year: the premium of a quota. */
  readonly importPremium: readonly number[];
  /** Years in which no believable price clears the market. */
  readonly unbelievableYears: readonly number[];
}

const oneDraw = (parameters: ParameterValues): ParameterDraws => ({
  count: 1,
  columns: Object.fromEntries(
    parameterIds.map((id) => [id, Float64Array.of(parameters[id])])
  ) as ParameterDraws["columns"],
});

const keptIds: readonly RecordId[] = [...outcomeIds, "importPremium"];

const isUnbelievable = (priceIndex: number): boolean =>
  Math.abs(log(priceIndex)) > log(constants.believablePrice.value);

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
  const runs = simulateDraws(segment, policy, oneDraw(parameters), years, keptIds);
  const [failed] = runs.failed;
  if (failed)
    return failure(
      fault("notConverged", {}, { year: failed.year, inputs: otherThanDefault(parameters) })
    );
  const path = (id: RecordId): number[] =>
    Array.from({ length: years + 1 }, (_, t) => valuesOf(runs, id, t)[0] ?? NaN);
  const outcomes = Object.fromEntries(outcomeIds.map((id) => [id, path(id)]));
  return success({
    years,
    outcomes: outcomes as unknown as Run["outcomes"],
    importPremium: path("importPremium"),
    unbelievableYears: path("priceIndex").flatMap((index, t) => (isUnbelievable(index) ? [t] : [])),
  });
};
