import { failure, fault, gather, success, type Result } from "../../core/fault";
import type { RecordId } from "../cluster/block/recordColumns";
import { firstPath, simulateDraws } from "../cluster/block/simulateDraws";
import { oneDraw } from "../cluster/oneDraw";
import type { Policy } from "../cluster/policy";
import { unbelievableYears } from "../cluster/unbelievableYears";
import type { OutcomeId } from "../outcomes";
import { tightestVerdict } from "../market/tightestVerdict";
import { defaultParameters } from "../parameters";
import { otherThanDefault } from "../parameters/otherThanDefault";
import type { SegmentInputs } from "../segments/simulationInputs";
import type { CentralRun, FuturesQuestion } from "./futuresQuestion";

type Asked = Pick<FuturesQuestion, "segments" | "policies" | "years"> & {
  readonly outcomes: readonly OutcomeId[];
};

/** What one run records every year, by id. */
type Records = Readonly<Record<RecordId, readonly number[]>>;

const central = oneDraw(defaultParameters);

const notConverged = (segment: number, year: number) =>
  failure(
    fault(
      "notConverged",
      { name: "segments", row: segment + 1 },
      { year, inputs: otherThanDefault(defaultParameters) }
    )
  );

const recordsOf = (
  segment: SegmentInputs,
  policy: Policy,
  ids: readonly RecordId[],
  years: number
): { readonly records: Records; readonly failedIn?: number | undefined } => {
  const runs = simulateDraws(segment, policy, central, years, ids);
  return {
    records: Object.fromEntries(ids.map((id) => [id, firstPath(runs, id)])) as unknown as Records,
    failedIn: runs.failed[0]?.year,
  };
};

/**
 * Every segment under a policy with the parameters at their defaults: what it makes of each outcome
 * relative to its base year under the first policy, and of import regulation; or the fault of a
 * market that was not cleared.
 */
export const centralRuns = (
  { segments, policies, outcomes, years }: Asked,
  policy: Policy
): Result<readonly CentralRun[]> =>
  gather(
    segments.map(({ inputs }, s) => {
      const ids: readonly RecordId[] = [...outcomes, "network", "importPremium", "priceIndex"];
      const base = recordsOf(inputs, policies[0] ?? {}, outcomes, 0);
      const { records, failedIn } = recordsOf(inputs, policy, ids, years);
      const failed = base.failedIn ?? failedIn;
      if (failed !== undefined) return notConverged(s, failed);
      return success({
        paths: outcomes.map((id) =>
          records[id].map((value) => value / (base.records[id][0] ?? NaN))
        ),
        verdict: tightestVerdict(inputs, policy, records.network, records.importPremium),
        unbelievableYears: unbelievableYears(records.priceIndex),
      });
    })
  );
