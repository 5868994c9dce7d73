import type { Source } from "../core/catalogue/declaration";
import type { Language } from "../locales";
import { numberWriter } from "../locales/phraseBook";
import type { Origin } from "../model/segments/segmentInputs";

/** What the evidence for an input is called that came this way. */
export const originEvidence = {
  given: "given",
  computed: "computed",
  judgement: "judgement",
  default: "assumption",
} as const satisfies Record<Origin, string>;

/** A number in a text, as the language writes it. */
export const plainNumber = (value: number, { numbers }: Language): string =>
  numberWriter(numbers)(value);

/** The ends of a range, in words. */
export const spanText = ([low, high]: readonly [number, number], language: Language): string =>
  language.sheets.assumptions.span(plainNumber(low, language), plainNumber(high, language));

/** Sources that are no publications, by the evidence that says the same in a word. */
const unpublished: Readonly<Record<string, "assumption" | "identity">> = {
  assumption: "assumption",
  definition: "identity",
};

/** Where a number comes from, in a word or two. */
export const sourceText = ({ id, short }: Source, { sheets }: Language): string => {
  const evidence = unpublished[id];
  return evidence ? sheets.assumptions.evidence[evidence] : short;
};
