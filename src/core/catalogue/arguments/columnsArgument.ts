import {
  failure,
  fault,
  success,
  type Cells,
  type Fault,
  type Result,
  type Where,
} from "../../fault";
import { asCells, isBlank, type Argument } from "./argument";
import { describeRule, readNumber, type NumberRule } from "./readNumber";

interface ColumnsSpecification extends NumberRule {
  readonly doc: string;
}

const readCells = (cells: Cells, rule: NumberRule, where: Where): Result<Float64Array[]> => {
  const width = Math.max(...cells.map((row) => row.length));
  const columns = Array.from({ length: width }, () => new Float64Array(cells.length).fill(NaN));
  const faults: Fault[] = [];
  cells.forEach((row, r) =>
    row.forEach((value, c) => {
      if (isBlank(value)) return;
      const result = readNumber(value, rule, { ...where, row: r + 1, column: c + 1 });
      const column = columns[c];
      if (!result.ok) faults.push(...result.faults);
      else if (column) column[r] = result.value;
    })
  );
  return faults.length > 0 ? failure(...faults) : success(columns);
};

/**
 * A block of numbers read column by column, units in rows; a blank cell is missing (NaN), never 0.
 */
export const columns = (spec: ColumnsSpecification): Argument<Float64Array[]> => ({
  kind: "whole",
  dimensionality: "matrix",
  type: "any",
  optional: false,
  expects: `${describeRule(spec)} or a blank in every cell`,
  doc: spec.doc,
  read: (input, where) => readCells(asCells(input), spec, where),
});

/** The columns of a result as rows of cells; what is missing is a blank cell. */
export const asRows = (found: readonly Float64Array[]): (number | null)[][] =>
  Array.from({ length: found[0]?.length ?? 0 }, (_, r) =>
    found.map((column) => {
      const x = column[r] ?? NaN;
      return Number.isNaN(x) ? null : x;
    })
  );

/** A block without a single number is no data. */
export const emptyFault = (found: readonly Float64Array[], name: string): Fault | undefined =>
  found.every((column) => column.every((x) => Number.isNaN(x)))
    ? fault("noValues", { name })
    : undefined;
