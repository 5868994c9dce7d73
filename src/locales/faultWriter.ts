import type { Fault } from "../core/fault";
import { numberWriter, type PhraseBook } from "./phraseBook";

type Detail = Fault["details"][string] | undefined;

/** How one language writes what a fault is about. */
export interface FaultWriter {
  /** What the model says in English, or a number. */
  readonly say: (detail: Detail) => string;
  /** A text or number from the user's cells, in quotation marks where it is a text. */
  readonly quote: (detail: Detail) => string;
  /** A computed number, to six digits. */
  readonly short: (detail: Detail) => string;
  /** A share as a percentage. */
  readonly percent: (detail: Detail) => string;
}

const fewDigits = 6;

/** The writer of a language: its phrases, its numbers, and its quotation marks. */
export const faultWriter = (
  { say }: PhraseBook,
  numbers: string,
  quoted: (text: string) => string
): FaultWriter => {
  const write = numberWriter(numbers);
  const inPercent = new Intl.NumberFormat(numbers, { style: "percent" });
  return {
    say: (detail = "") => (typeof detail === "number" ? write(detail) : say(detail)),
    quote: (detail = "") => (typeof detail === "number" ? write(detail) : quoted(detail)),
    short: (detail = "") =>
      typeof detail === "number" ? write(Number(detail.toPrecision(fewDigits))) : detail,
    percent: (share) => inPercent.format(Number(share)),
  };
};
