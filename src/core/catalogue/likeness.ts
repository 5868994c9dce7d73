import { distance } from "fastest-levenshtein";

/** One slip of the pen is allowed for so many letters, never the first: exports are no imports. */
const lettersASlip = 5;

const sameWord = (a: string, b: string): boolean => {
  if (a === b) return true;
  if (a[0] !== b[0]) return false;
  const slips = Math.floor(Math.max(a.length, b.length) / lettersASlip);
  return (
    Math.min(a.length, b.length) >= lettersASlip &&
    Math.abs(a.length - b.length) <= slips &&
    distance(a, b) <= slips
  );
};

/** How alike two names are, by degrees that a reader could tell apart. */
const degrees = { same: 1, slip: 0.9, reordered: 0.95, more: 0.75, less: 0.55 } as const;

/** Names that share fewer of their words are taken for different things. */
const leastShared = 0.5;

/**
 * How likely a header means a name, both as plain words: 1 for the same words, less where they are
 * misspelt, where the header says more than the name, and least where it says less.
 */
export const likeness = (header: readonly string[], name: readonly string[]): number => {
  if (header.join(" ") === name.join(" ")) return degrees.same;
  const found = name.filter((word) => header.some((other) => sameWord(word, other)));
  const used = header.filter((word) => name.some((other) => sameWord(word, other)));
  const all = found.length === name.length;
  if (all && used.length === header.length)
    return name.every((word) => header.includes(word)) ? degrees.reordered : degrees.slip;
  const shared = found.length / Math.max(header.length, name.length);
  if (shared < leastShared) return 0;
  if (all) return degrees.more * shared;
  return used.length === header.length ? degrees.less * shared : 0;
};
