import { failure, fault, gather, success, isCellError, type Result, type Where } from "../../fault";
import type { CellValue } from "../../fault";
import { asCells, isBlank, isLeftOut, type Argument, type ArgumentInput } from "./argument";
import { shapeOf } from "./numberArgument";

const readLabel = (value: CellValue, where: Where): Result<string> =>
  isBlank(value)
    ? failure(fault("missingValue", where, { expected: "a name" }))
    : isCellError(value)
      ? failure(fault("cellError", where, { found: value, expected: "a name" }))
      : success(String(value).trim());

const readLabels = (input: ArgumentInput, where: Where): Result<string[]> => {
  const cells = asCells(input);
  if (cells.length > 1 && (cells[0]?.length ?? 0) > 1)
    return failure(
      fault("wrongShape", where, { found: shapeOf(cells), expected: "one row or one column" })
    );
  return gather(
    cells.flatMap((row, r) =>
      row.map((value, c) => readLabel(value, { ...where, row: r + 1, column: c + 1 }))
    )
  );
};

const common = (doc: string) => ({
  kind: "whole" as const,
  dimensionality: "matrix" as const,
  type: "any" as const,
  expects: "a name in every cell",
  doc,
});

/** One row or one column of names, whatever they are. */
export const labels = (spec: { readonly doc: string }): Argument<string[]> => ({
  ...common(spec.doc),
  optional: false,
  read: readLabels,
});

/** The same, that may be left out. */
export const optionalLabels = (spec: {
  readonly doc: string;
  readonly otherwise: string;
}): Argument<string[] | undefined> => ({
  ...common(spec.doc),
  optional: true,
  otherwise: spec.otherwise,
  read: (input, where) => (isLeftOut(input) ? success(undefined) : readLabels(input, where)),
});

/** One word that the function itself checks, such as `power:2`. */
export const word = (spec: {
  readonly doc: string;
  readonly default: string;
  readonly expects: string;
  readonly takesWord: (text: string) => boolean;
}): Argument<string> => ({
  ...common(spec.doc),
  dimensionality: "scalar",
  optional: true,
  otherwise: `"${spec.default}"`,
  expects: spec.expects,
  takesWord: spec.takesWord,
  read: (input, where) =>
    isLeftOut(input)
      ? success(spec.default)
      : readLabel(asCells(input)[0]?.[0] ?? null, { ...where, row: 1, column: 1 }),
});
