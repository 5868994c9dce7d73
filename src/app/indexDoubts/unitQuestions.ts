import { nearest } from "../../core/catalogue/nearest";
import {
  failure,
  fault,
  gather,
  success,
  then,
  type CellValue,
  type Result,
} from "../../core/fault";
import type { IndexTable } from "../../core/index/indexTables";
import type { BuiltIndex } from "../../core/index/pipeline/buildIndex";
import { smallestWeightChanges } from "../../core/index/robustness/smallestWeightChanges";
import { valueForRank } from "../../core/index/robustness/valueForRank";

const placeOf = ({ input: { units } }: BuiltIndex, unit: string): Result<number> => {
  const place = units.findIndex((each) => each.toLowerCase() === unit.trim().toLowerCase());
  return place >= 0
    ? success(place)
    : failure(fault("unknownName", {}, { found: unit, guess: nearest(unit, units) ?? "" }));
};

/** The changes of a single weight that swap two units, the smallest first; shares of the siblings. */
export const swapTable = (index: BuiltIndex, unit: string, other: string): Result<IndexTable> =>
  then(gather([placeOf(index, unit), placeOf(index, other)]), ([first = 0, second = 0]) =>
    then(smallestWeightChanges(index, first, second), (changes) =>
      success({
        header: ["weight of", "share now", "share at the swap"],
        rows: changes.map(({ code, from, to }) => [code, from, to]),
      })
    )
  );

const cell = (x: number | undefined): CellValue => x ?? null;

/**
 * What each indicator of a unit would have to be, alone, for the unit to reach a rank; blank where
 * no value within the range of the data reaches it, with the best rank that one can.
 */
export const reachTable = (index: BuiltIndex, unit: string, rank: number): Result<IndexTable> =>
  then(placeOf(index, unit), (place) =>
    then(
      gather(
        index.tree.indicators.map((code) =>
          then(valueForRank(index, place, code, rank), (found) =>
            success([code, cell(found.from), cell(found.to), found.rank] as const)
          )
        )
      ),
      (rows) => success({ header: ["indicator", "now", "needed", "rank then"], rows })
    )
  );
