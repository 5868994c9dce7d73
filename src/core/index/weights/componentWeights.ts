import { failure, fault, success, type Result } from "../../fault";
import { extent } from "../../numeric/extent";
import { sum } from "../../numeric/sum";
import { completeUnits, principalComponents } from "./principalComponents";

/** Loadings that add up to this or less have no sum to be shares of. */
const noSum = 1e-9;

/**
 * Weights from the first principal component: its loadings, sign fixed so that their sum is above
 * 0, as shares of that sum. An indicator that runs against the others gets a negative share.
 * Source: OECD and JRC (2008), Handbook on Constructing Composite Indicators, step 6.
 */
export const componentWeights = (columns: readonly Float64Array[]): Result<number[]> => {
  const complete = completeUnits(columns);
  const count = complete[0]?.length ?? 0;
  if (count < 2) return failure(fault("tooFewValues", {}, { found: count, limit: 2 }));
  const constant = complete.findIndex((column) => {
    const { low, high } = extent(column);
    return low === high;
  });
  if (constant >= 0)
    return failure(
      fault("constantColumn", { column: constant + 1 }, { found: complete[constant]?.[0] ?? NaN })
    );
  const loadings = principalComponents(columns)[0]?.vector ?? [];
  const total = sum(loadings);
  return total > noSum
    ? success(loadings.map((loading) => loading / total))
    : failure(
        fault(
          "undefinedResult",
          {},
          {
            found: "indicators whose first component has as much against as for it",
            expected: "indicators that go together; turn those over where less is better",
          }
        )
      );
};
