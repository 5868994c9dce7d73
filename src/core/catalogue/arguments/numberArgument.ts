import { failure, fault, success, type Result } from "../../fault";
import { asCells, isBlank, isLeftOut, type Argument } from "./argument";
import { describeRule, readNumber, type NumberRule } from "./readNumber";

interface NumberSpecification extends NumberRule {
  readonly doc: string;
  /** Makes the argument optional. */
  readonly default?: number;
}

/** As it would be typed. */
const written = (value: number): string => (value === Infinity ? '"inf"' : String(value));

const base = (spec: NumberSpecification) => ({
  type: "any" as const,
  optional: spec.default !== undefined,
  ...(spec.default === undefined ? {} : { otherwise: written(spec.default) }),
  expects: describeRule(spec),
  doc: spec.doc,
});

/** One number in one cell. */
export const number = (spec: NumberSpecification): Argument<number> => ({
  ...base(spec),
  kind: "whole",
  dimensionality: "scalar",
  read: (input, where) => {
    const cells = asCells(input);
    if (cells.length !== 1 || cells[0]?.length !== 1)
      return failure(
        fault("wrongShape", where, { found: shapeOf(cells), expected: "a single cell" })
      );
    const value = cells[0][0] ?? null;
    if (isBlank(value))
      return spec.default === undefined
        ? failure(fault("missingValue", where, { expected: describeRule(spec) }))
        : success(spec.default);
    return readNumber(value, spec, where);
  },
});

/** One number in one cell that may be left out, with nothing in its place. */
export const optionalNumber = (
  spec: NumberRule & { readonly doc: string; readonly otherwise: string }
): Argument<number | undefined> => ({
  ...base(spec),
  kind: "whole",
  dimensionality: "scalar",
  optional: true,
  otherwise: spec.otherwise,
  read: (input, where) => (isLeftOut(input) ? success(undefined) : number(spec).read(input, where)),
});

/** A number, or a range of them: the function answers cell by cell. */
export const each = (spec: NumberSpecification): Argument<number> => ({
  ...base(spec),
  kind: "each",
  dimensionality: "matrix",
  read: (input, where): Result<number> => {
    const value = asCells(input)[0]?.[0] ?? null;
    if (isBlank(value))
      return spec.default === undefined
        ? failure(fault("missingValue", where, { expected: describeRule(spec) }, "notAvailable"))
        : success(spec.default);
    return readNumber(value, spec, where);
  },
});

/** The shape of a range in words, such as `3 × 2`. */
export const shapeOf = (cells: readonly (readonly unknown[])[]): string =>
  `${cells.length} × ${cells[0]?.length ?? 0}`;
