/**
 * How a number of a sentence is written. `whole`: as it is, without decimals. All others are shares:
 * `percent` and `points` without their sign because the words tell it, `signed` with it, `fine` with
 * it and a decimal; `share` with the decimal where it has one, and a sign where it is below 0.
 */
export type NumberStyle = "whole" | "percent" | "points" | "signed" | "fine" | "share";

/** A number that says which result it is; nobody types it into a text. */
export interface BoundNumber {
  /** The id of the result, such as `change.output`. */
  readonly result: string;
  readonly value: number;
  readonly style: NumberStyle;
}

/** Words, names and numbers, one after the other. */
export type Sentence = readonly (string | BoundNumber)[];

/** Writes a sentence with its numbers and names in place. */
export const say = (
  words: TemplateStringsArray,
  ...between: readonly (string | BoundNumber)[]
): Sentence =>
  words
    .flatMap((word, i) => [word, between[i] ?? ""])
    .filter((part) => typeof part !== "string" || part !== "");

/** How a language writes numbers. */
export interface NumberMarks {
  readonly decimal: string;
  /** Between thousands. */
  readonly group: string;
  /** The smallest number whose thousands are parted. */
  readonly groupFrom: number;
  /** Behind the number, its space included. */
  readonly percent: string;
}
