import { failure, fault, gather, success, type CellValue, type Result } from "../../fault";
import { nearest } from "../nearest";
import { readChoice } from "./readChoice";
import { asCells, isBlank, isLeftOut, type Argument, type ArgumentInput } from "./argument";

const isAmong =
  (choices: readonly string[]) =>
  (text: string): boolean =>
    readChoice(text, choices, {}).ok;

/** One word of a closed list. */
export const choice = <const C extends string>(spec: {
  readonly doc: string;
  readonly choices: readonly C[];
  readonly default: C;
}): Argument<C> => ({
  kind: "whole",
  dimensionality: "scalar",
  type: "any",
  optional: true,
  otherwise: `"${spec.default}"`,
  expects: spec.choices.map((c) => `"${c}"`).join(" / "),
  doc: spec.doc,
  takesWord: isAmong(spec.choices),
  read: (input, where) => {
    if (isLeftOut(input)) return success(spec.default);
    return readChoice(String(asCells(input)[0]?.[0] ?? ""), spec.choices, where);
  },
});

/** One word of a closed list that must be given. */
export const oneOf = <const C extends string>(spec: {
  readonly doc: string;
  readonly expects: string;
  readonly choices: readonly C[];
}): Argument<C> => ({
  kind: "whole",
  dimensionality: "scalar",
  type: "any",
  optional: false,
  expects: spec.expects,
  doc: spec.doc,
  takesWord: isAmong(spec.choices),
  read: (input, where) =>
    isLeftOut(input)
      ? failure(fault("missingValue", where, { expected: spec.expects }))
      : readChoice(String(asCells(input)[0]?.[0] ?? ""), spec.choices, where),
});

/** TRUE or FALSE. */
export const flag = (spec: {
  readonly doc: string;
  readonly default: boolean;
}): Argument<boolean> => ({
  kind: "whole",
  dimensionality: "scalar",
  type: "any",
  optional: true,
  otherwise: spec.default ? "TRUE" : "FALSE",
  expects: "TRUE or FALSE",
  doc: spec.doc,
  read: (input, where) => {
    if (isLeftOut(input)) return success(spec.default);
    const value = asCells(input)[0]?.[0] ?? null;
    return typeof value === "boolean" || value === 0 || value === 1
      ? success(Boolean(value))
      : failure(
          fault("notAChoice", where, { found: String(value), expected: "TRUE, FALSE", guess: "" })
        );
  },
});

/** A list of names of a closed list, in a row or a column, that may be left out. */
export const names = (spec: {
  readonly doc: string;
  readonly choices: readonly string[];
  readonly otherwise: string;
}): Argument<string[] | undefined> => ({
  kind: "whole",
  dimensionality: "matrix",
  type: "any",
  optional: true,
  otherwise: spec.otherwise,
  expects: "names, one a cell",
  doc: spec.doc,
  takesWord: (text) => spec.choices.includes(text),
  read: (input, where): Result<string[] | undefined> => {
    if (isLeftOut(input)) return success(undefined);
    return gather(
      asCells(input).flatMap((row, r) =>
        row.flatMap((value, c) =>
          isBlank(value)
            ? []
            : [readName(value, spec.choices, { ...where, row: r + 1, column: c + 1 })]
        )
      )
    );
  },
});

const readName = (
  value: CellValue,
  choices: readonly string[],
  where: { readonly row: number; readonly column: number }
): Result<string> => {
  const word = String(value).trim();
  return choices.includes(word)
    ? success(word)
    : failure(fault("unknownName", where, { found: word, guess: nearest(word, choices) ?? "" }));
};

/** Cells as they are, for functions that read a layout of their own. */
export const cells = (spec: {
  readonly doc: string;
  readonly expects: string;
  /** Makes the argument optional. */
  readonly otherwise?: string;
}): Argument<ArgumentInput> => ({
  kind: "whole",
  dimensionality: "matrix",
  type: "any",
  optional: spec.otherwise !== undefined,
  ...(spec.otherwise === undefined ? {} : { otherwise: spec.otherwise }),
  expects: spec.expects,
  doc: spec.doc,
  read: (input) => success(input),
});
