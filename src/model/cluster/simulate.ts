import { failure, fault, success, type Result } from "../../core/fault";
import { outcomeIds, type OutcomeId } from "../outcomes";
import { otherThanDefault } from "../parameters/otherThanDefault";
import type { ParameterValues } from "../parameters";
import type { SegmentInputs } from "../segments/simulationInputs";
import type { RecordId } from "./block/recordColumns";
import { pathOfDraw, simulateDraws } from "./block/simulateDraws";
import { oneDraw } from "./oneDraw";
import type { Policy } from "./policy";
import { unbelievableYears } from "./unbelievableYears";

/** The path of a cluster: every outcome, every year from the base year on. */
export interface Run {
  readonly years: number;
  readonly outcomes: Readonly<Record<OutcomeId, readonly number[]>>;
  /** Price of competing imports over their cost, every year: the premium of a quota. */
  readonly importPremium: readonly number[];
  /** Years in which no believable price clears the market. */
  readonly unbelievableYears: readonly number[];
}

const keptIds: readonly RecordId[] = [...outcomeIds, "importPremium"];

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
  const outcomes = Object.fromEntries(outcomeIds.map((id) => [id, pathOfDraw(runs, id, 0)]));
  return success({
    years,
    outcomes: outcomes as unknown as Run["outcomes"],
    importPremium: pathOfDraw(runs, "importPremium", 0),
    unbelievableYears: unbelievableYears(pathOfDraw(runs, "priceIndex", 0)),
  });
};
