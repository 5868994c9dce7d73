import type { Fault, FaultCode, Where } from "../core/fault";

/** The sentence of a fault without its place: what is wrong and what would be right. */
export type FaultSentence = (details: Fault["details"]) => string;

/** Everything a language says of faults. */
export interface FaultLanguage {
  readonly sentences: Readonly<Record<FaultCode, FaultSentence>>;
  /** Where a fault lies, in words; empty where nothing is known of it. */
  place(where: Where): string;
  /** Says that further faults are not shown. */
  more(rest: number): string;
  /** Puts place and sentence together. */
  join(place: string, sentence: string): string;
}

/** The same words to say, whatever they are in the language they were first written in. */
export type Said<Words> = Words extends string
  ? string
  : Words extends (...details: infer Details) => infer Sentence
    ? (...details: Details) => Said<Sentence>
    : { readonly [Name in keyof Words]: Said<Words[Name]> };

/** English texts of the model, and the same in another language. */
export type Translations = Readonly<Record<string, string>>;
