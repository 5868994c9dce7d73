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
import { notOneUnit, unitNames } from "../unitsTwice";

/** An index, and where its units stand. */
export interface PlacedIndex {
  readonly index: BuiltIndex;
  /** The row of each unit of the input on its sheet. */
  readonly rows: readonly number[];
}

const placeOf = ({ index, rows }: PlacedIndex, unit: string): Result<number> => {
  const { units } = index.input;
  const places = unitNames(units).placesOf(unit);
  if (places.length > 1) return notOneUnit(unit, places, rows);
  const [place] = places;
  return place === undefined
    ? failure(fault("unknownName", {}, { found: unit, guess: nearest(unit, units) ?? "" }))
    : success(place);
};

/** The changes of a single weight that swap two units, the smallest first; shares of the siblings. */
export const swapTable = (placed: PlacedIndex, unit: string, other: string): Result<IndexTable> =>
  then(gather([placeOf(placed, unit), placeOf(placed, other)]), ([first = 0, second = 0]) =>
    then(smallestWeightChanges(placed.index, first, second), (changes) =>
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
export const reachTable = (placed: PlacedIndex, unit: string, rank: number): Result<IndexTable> =>
  then(placeOf(placed, unit), (place) =>
    then(
      gather(
        placed.index.tree.indicators.map((code) =>
          then(valueForRank(placed.index, place, code, rank), (found) =>
            success([code, cell(found.from), cell(found.to), found.rank] as const)
          )
        )
      ),
      (rows) => success({ header: ["indicator", "now", "needed", "rank then"], rows })
    )
  );
