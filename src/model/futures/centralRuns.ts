import { failure, fault, gather, success, type Result } from "../../core/fault";
import type { RecordId } from "../cluster/block/recordColumns";
import type { ParameterDraws } from "../cluster/block/runDraws";
import { policyAt, type ClusterPolicy } from "../cluster/clusterPolicy";
import { unbelievableYears } from "../cluster/unbelievableYears";
import { tightestVerdict } from "../market/tightestVerdict";
import type { OutcomeId } from "../outcomes";
import { defaultParameters, parameterIds } from "../parameters";
import { otherThanDefault } from "../parameters/otherThanDefault";
import type { CentralRun, FuturesQuestion } from "./futuresQuestion";

/** What a segment's run with the parameters at their defaults comes to. */
export interface CentralRecords {
  /** Every year, by id. */
  readonly paths: Readonly<Record<RecordId, readonly number[]>>;
  /** The year whose market was not cleared. */
  readonly failedIn?: number | undefined;
}

/** What has to be kept of the runs for `centralRuns`. */
export const centralIds = (outcomes: readonly OutcomeId[]): readonly RecordId[] => [
  ...outcomes,
  "network",
  "importPremium",
  "priceIndex",
];

/** The draws, and before them one more with the parameters at their defaults. */
export const withDefaults = ({ count, columns }: ParameterDraws): ParameterDraws => {
  const longer = parameterIds.map((id) => {
    const column = new Float64Array(count + 1);
    column[0] = defaultParameters[id];
    column.set(columns[id], 1);
    return [id, column] as const;
  });
  return {
    count: count + 1,
    columns: Object.fromEntries(longer) as unknown as ParameterDraws["columns"],
  };
};

const notConverged = (segment: number, year: number) =>
  failure(
    fault(
      "notConverged",
      { name: "segments", row: segment + 1 },
      { year, inputs: otherThanDefault(defaultParameters) }
    )
  );

/**
 * Every segment under a policy with the parameters at their defaults: what it makes of each outcome
 * relative to its base year under the first policy, and of import regulation; or the fault of a
 * market that was not cleared.
 */
export const centralRuns = (
  { segments }: Pick<FuturesQuestion, "segments">,
  outcomes: readonly OutcomeId[],
  policy: ClusterPolicy,
  records: readonly CentralRecords[],
  first: readonly CentralRecords[]
): Result<readonly CentralRun[]> =>
  gather(
    segments.map(({ inputs }, s) => {
      const { paths, failedIn } = records[s]!;
      const base = first[s]!.paths;
      if (failedIn !== undefined) return notConverged(s, failedIn);
      return success({
        paths: outcomes.map((id) => paths[id].map((value) => value / (base[id][0] ?? NaN))),
        verdict: tightestVerdict(inputs, policyAt(policy, s), paths.network, paths.importPremium),
        unbelievableYears: unbelievableYears(paths.priceIndex),
      });
    })
  );
