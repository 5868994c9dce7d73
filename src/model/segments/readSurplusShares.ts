import {
  asCells,
  isBlank,
  isLeftOut,
  type ArgumentInput,
} from "../../core/catalogue/arguments/argument";
import { shapeOf } from "../../core/catalogue/arguments/numberArgument";
import { readNumber } from "../../core/catalogue/arguments/readNumber";
import {
  failure,
  fault,
  gather,
  success,
  then,
  type Cells,
  type CellValue,
  type Result,
  type Where,
} from "../../core/fault";
import { sum } from "../../core/numeric/sum";
import { surplusUses } from "../indicators/surplusUses";
import { constants } from "../parameters/constants";

const uses = surplusUses.length;
const rule = { low: 0, high: 1 };

/** A segment's eleven cells, and where each stands. */
interface SegmentCells {
  readonly cells: readonly CellValue[];
  readonly place: (use: number) => { readonly row: number; readonly column: number };
}

/** One column of eleven uses, or a row of eleven for each segment. */
const segmentCells = (input: ArgumentInput, where: Where): Result<readonly SegmentCells[]> => {
  const cells: Cells = asCells(input);
  const columns = cells[0]?.length ?? 0;
  if (columns === 1 && cells.length === uses)
    return success([
      { cells: cells.map((row) => row[0] ?? null), place: (use) => ({ row: use + 1, column: 1 }) },
    ]);
  if (columns === uses)
    return success(
      cells.map((row, r) => ({ cells: row, place: (use) => ({ row: r + 1, column: use + 1 }) }))
    );
  return failure(
    fault("wrongShape", where, {
      found: shapeOf(cells),
      expected: `${uses} uses in one column, or ${uses} columns with a row for each segment`,
    })
  );
};

const readSegment = (
  { cells, place }: SegmentCells,
  where: Where,
  otherwise: readonly number[] | undefined
): Result<number[]> =>
  gather(
    cells.map((cell, use): Result<number> => {
      const at = { ...where, ...place(use), header: surplusUses[use] ?? "" };
      if (!isBlank(cell)) return readNumber(cell, rule, at);
      return otherwise === undefined
        ? failure(
            fault("missingValue", at, { expected: "the share of surplus, 0 where it is none" })
          )
        : success(otherwise[use] ?? 0);
    })
  );

const sharesOfOne = (shares: number[], where: Where): Result<number[]> => {
  const total = sum(shares);
  return Math.abs(total - 1) > constants.shareTolerance.value
    ? failure(
        fault("sharesDoNotSum", where, { found: total, names: "the shares of the eleven uses" })
      )
    : success(shares);
};

/** Shares of surplus by use, one list of eleven a segment; each list sums to 1. */
export const readSurplusShares = (input: ArgumentInput, where: Where): Result<number[][]> =>
  then(segmentCells(input, where), (segments) =>
    gather(
      segments.map((segment) =>
        then(readSegment(segment, where, undefined), (shares) =>
          sharesOfOne(shares, { ...where, row: segment.place(0).row })
        )
      )
    )
  );

/** Eleven values a segment, or one list for all of them; blanks and a range left out mean `otherwise`. */
export const readUseValues = (
  input: ArgumentInput,
  otherwise: readonly number[],
  where: Where
): Result<number[][]> =>
  isLeftOut(input)
    ? success([[...otherwise]])
    : then(segmentCells(input, where), (segments) =>
        gather(segments.map((segment) => readSegment(segment, where, otherwise)))
      );
