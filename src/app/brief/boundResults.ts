import type { BoundNumber, NumberStyle } from "../../locales/boundNumber";

/** Gives the number of a result, to be put into a sentence. */
export interface BoundResults {
  /** A result that must be there: another one is a programmer's error. */
  (result: string, style: NumberStyle): BoundNumber;
  /** Is there such a result? Head counts and doubts may be missing. */
  readonly has: (result: string) => boolean;
}

export const boundResults = (results: ReadonlyMap<string, number>): BoundResults =>
  Object.assign(
    (result: string, style: NumberStyle): BoundNumber => {
      const value = results.get(result);
      if (value === undefined) throw new Error(`The brief has no result ${result}.`);
      return { result, value, style };
    },
    { has: (result: string) => results.has(result) }
  );
