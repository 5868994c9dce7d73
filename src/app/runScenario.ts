import { success, then, type Result } from "../core/fault";
import { checkAdmissible } from "../model/cluster/admissible";
import type { Policy } from "../model/cluster/policy";
import { simulate, type Run } from "../model/cluster/simulate";
import { rateWithFactors } from "../model/factors/rateWithFactors";
import { tightestVerdict } from "../model/market/tightestVerdict";
import type { ImportVerdict } from "../model/market/verdict";
import { defaultParameters, type ParameterValues } from "../model/parameters";
import { segmentForSimulation, type SegmentForSimulation } from "../model/segments/segmentInputs";
import type { LabSegment } from "./labData";

/** A policy run beside the same segment without it. */
export interface ScenarioRun {
  readonly segment: SegmentForSimulation;
  readonly policy: Policy;
  readonly parameters: ParameterValues;
  readonly years: number;
  readonly baseline: Run;
  readonly scenario: Run;
  /** In the year in which imported inputs are scarcest, else in the last. */
  readonly verdict: ImportVerdict;
}

/** Where the workbook says how surplus is used, that and the factors around it give the rate. */
const withSurplus = (
  prepared: SegmentForSimulation,
  { reinvestment, factors }: LabSegment
): SegmentForSimulation =>
  reinvestment?.ok
    ? {
        inputs: {
          ...prepared.inputs,
          reinvestRate: factors?.ok
            ? rateWithFactors(reinvestment.value.localManufacturingInvestment, factors.value)
            : reinvestment.value.localManufacturingInvestment,
        },
        origins: { ...prepared.origins, reinvestRate: "computed" },
      }
    : prepared;

/**
 * A segment of the table as the dynamic model takes it, or why it cannot. A segment without a score
 * is not run: its conditions would be the model's defaults, and the answer about nobody.
 */
export const prepareSegment = (
  segment: LabSegment,
  parameters = defaultParameters
): Result<SegmentForSimulation> => {
  const { row, assessment } = segment;
  if (!assessment.ok) return assessment;
  const at = (header: string) => ({ name: row.label, row: row.row, header });
  return then(segmentForSimulation(row.numbers, at), (prepared) => {
    const complete = withSurplus(prepared, segment);
    return then(checkAdmissible(complete.inputs, parameters), () => success(complete));
  });
};

/** Runs a segment that is prepared with and without a policy. */
export const runPrepared = (
  prepared: SegmentForSimulation,
  policy: Policy,
  years: number,
  parameters: ParameterValues
): Result<ScenarioRun> =>
  then(simulate(prepared.inputs, {}, parameters, years), (baseline) =>
    then(simulate(prepared.inputs, policy, parameters, years), (scenario) =>
      success({
        segment: prepared,
        policy,
        parameters,
        years,
        baseline,
        scenario,
        verdict: tightestVerdict(
          prepared.inputs,
          policy,
          scenario.outcomes.network,
          scenario.importPremium
        ),
      })
    )
  );

/** Runs a segment with and without a policy. */
export const runScenario = (
  segment: LabSegment,
  policy: Policy,
  years: number,
  parameters: ParameterValues = defaultParameters
): Result<ScenarioRun> =>
  then(prepareSegment(segment, parameters), (prepared) =>
    runPrepared(prepared, policy, years, parameters)
  );
