import type { Fault, Where } from "../core/fault";
import { shortened } from "./shortened";

/** What a sentence is made of in one language; see the folder of languages. */
interface Words {
  readonly sentences: Readonly<Record<string, (details: Fault["details"]) => string>>;
  place(where: Where): string;
  join(place: string, sentence: string): string;
}

/** Characters of what a sentence repeats from the user's data: a cell may hold ten million. */
const longestSaid = 600;

const withShortTexts = <Texts extends object>(texts: Texts): Texts =>
  Object.fromEntries(
    Object.entries(texts).map(([name, each]: [string, unknown]) => [
      name,
      typeof each === "string" ? shortened(each, longestSaid) : each,
    ])
  ) as Texts;

/**
 * A fault as a sentence: where, what is wrong, and what would be right.
 *
 * @param locate names the place better than the fault can, such as by the cell's address
 */
export const sentence = (
  fault: Fault,
  words: Words,
  locate: (where: Where) => string | undefined = () => undefined
): string => {
  const text = words.sentences[fault.code]?.(withShortTexts(fault.details)) ?? fault.code;
  // A warning stands beside the result it belongs to: it needs a place only where it stands alone.
  const where = withShortTexts(fault.where);
  const place = locate(where) ?? (fault.kind === "warning" ? "" : words.place(where));
  return words.join(place, text);
};
