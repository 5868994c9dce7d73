import type { Fault, Where } from "../core/fault";

/** What a sentence is made of in one language; see the folder of languages. */
interface Words {
  readonly sentences: Readonly<Record<string, (details: Fault["details"]) => string>>;
  place(where: Where): string;
  join(place: string, sentence: string): string;
}

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
  const text = words.sentences[fault.code]?.(fault.details) ?? fault.code;
  // A warning stands beside the result it belongs to: it needs a place only where it stands alone.
  const place = locate(fault.where) ?? (fault.kind === "warning" ? "" : words.place(fault.where));
  return words.join(place, text);
};
