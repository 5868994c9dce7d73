import type { Said } from "../language";

/** What French parts from its word by a space, which must not break. */
const spaced = (sentence: string): string =>
  sentence
    .replace(/ (?=[;?!])/g, "\u202f")
    .replace(/ (?=[:%»])/g, "\u00a0")
    .replace(/« /g, "«\u00a0");

const typesetAny = (words: unknown): unknown => {
  if (typeof words === "string") return spaced(words);
  if (typeof words === "function")
    return (...details: unknown[]): unknown =>
      typesetAny((words as (...each: unknown[]) => unknown)(...details));
  if (Array.isArray(words)) return words.map(typesetAny);
  if (typeof words !== "object" || words === null) return words;
  return Object.fromEntries(Object.entries(words).map(([name, each]) => [name, typesetAny(each)]));
};

/** The same words with the no-break spaces that French wants before `: ; ? ! % »` and after `«`. */
export const typeset = <Words>(words: Words): Said<Words> => typesetAny(words) as Said<Words>;
