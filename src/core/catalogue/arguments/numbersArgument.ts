import {
  failure,
  fault,
  gather,
  success,
  then,
  type Cells,
  type Result,
  type Where,
} from "../../fault";
import { asCells, isBlank, isLeftOut, type Argument } from "./argument";
import { shapeOf } from "./numberArgument";
import { describeRule, readNumber, type NumberRule } from "./readNumber";

interface NumbersSpecification extends NumberRule {
  readonly doc: string;
}

const readCell = (
  cells: Cells,
  row: number,
  column: number,
  rule: NumberRule,
  where: Where
): Result<number> => {
  const value = cells[row]?.[column] ?? null;
  const place = { ...where, row: row + 1, column: column + 1 };
  return isBlank(value)
    ? failure(fault("missingValue", place, { expected: describeRule(rule) }))
    : readNumber(value, rule, place);
};

/** Every cell of a block as a number; a blank is a fault. */
const readMatrix = (cells: Cells, rule: NumberRule, where: Where): Result<number[][]> =>
  gather(cells.map((row, r) => gather(row.map((_, c) => readCell(cells, r, c, rule, where)))));

const readVector = (cells: Cells, rule: NumberRule, where: Where): Result<number[]> => {
  if (cells.length > 1 && (cells[0]?.length ?? 0) > 1)
    return failure(
      fault("wrongShape", where, { found: shapeOf(cells), expected: "one row or one column" })
    );
  return then(readMatrix(cells, rule, where), (rows) => success(rows.flat()));
};

const common = (spec: NumbersSpecification) => ({
  kind: "whole" as const,
  dimensionality: "matrix" as const,
  type: "any" as const,
  expects: `${describeRule(spec)} in every cell`,
  doc: spec.doc,
});

/** One row or one column of numbers. */
export const vector = (spec: NumbersSpecification): Argument<number[]> => ({
  ...common(spec),
  optional: false,
  read: (input, where) => readVector(asCells(input), spec, where),
});

/** One row or one column of numbers that may be left out. */
export const optionalVector = (
  spec: NumbersSpecification & { readonly otherwise: string }
): Argument<number[] | undefined> => ({
  ...common(spec),
  optional: true,
  otherwise: spec.otherwise,
  read: (input, where) =>
    isLeftOut(input) ? success(undefined) : readVector(asCells(input), spec, where),
});

/** A block of numbers. */
export const matrix = (spec: NumbersSpecification): Argument<number[][]> => ({
  ...common(spec),
  optional: false,
  read: (input, where) => readMatrix(asCells(input), spec, where),
});
