import { distance } from "fastest-levenshtein";

const plain = (word: string): string => word.toLowerCase().replace(/[^a-z0-9]/g, "");

/** The known name a misspelt one most likely means, for the fix in an error; undefined where none is near. */
export const nearest = (word: string, known: readonly string[]): string | undefined => {
  const wanted = plain(word);
  if (wanted === "") return undefined;
  const ranked = known
    .map((name) => ({ name, steps: distance(wanted, plain(name)) }))
    .sort((a, b) => a.steps - b.steps);
  const best = ranked[0];
  return best && best.steps <= Math.max(2, Math.floor(wanted.length / 3)) ? best.name : undefined;
};
