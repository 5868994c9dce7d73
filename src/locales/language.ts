import type { Fault, FaultCode, Where } from "../core/fault";

/** The sentence of a fault without its place: what is wrong and what would be right. */
export type FaultSentence = (details: Fault["details"]) => string;

/** Everything a language says of faults. */
export interface FaultLanguage {
  readonly sentences: Readonly<Record<FaultCode, FaultSentence>>;
  /** Where a fault lies, in words; empty where nothing is known of it. */
  place(where: Where): string;
  /** Puts place and sentence together. */
  join(place: string, sentence: string): string;
}
