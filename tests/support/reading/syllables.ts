import { syllable } from "syllable";

/** Counts the syllables of a word of letters. */
export type SyllableCounter = (word: string) => number;

const groups = (word: string, vowels: RegExp): number => word.match(vowels)?.length ?? 0;

/**
 * Every group of vowels is a syllable, but a mute e at the end, alone or before s or nt, is none, nor
 * is the u of que, qui, gue and gui.
 */
const french: SyllableCounter = (word) => {
  const spoken = word
    .replace(/([qg])u(?=[eiéè])/g, "$1")
    .replace(/(?<=[aeiouyàâéèêëîïôöùûü].*)(?:es?|(?<!m)ent)$/, "");
  return Math.max(1, groups(spoken, /[aeiouyàâéèêëîïôöùûüœæ]+/g));
};

/**
 * A group of vowels is a syllable; two strong vowels beside each other are two, and so is a weak one
 * with an accent; one between two strong ones goes with the first. The u of que, qui, gue and gui is not spoken.
 */
const iberian =
  (strong: string, accentedWeak: string): SyllableCounter =>
  (word) => {
    const spoken = word.replace(/([qg])u(?=[eiéí])/g, "$1").replace(/y$/, "i");
    const apart = spoken
      .replace(new RegExp(`([${strong}])(?=[${strong}])`, "g"), "$1-")
      .replace(new RegExp(`([${strong}][iu])(?=[${strong}])`, "g"), "$1-")
      .replace(new RegExp(`([${accentedWeak}])(?=[${strong}])`, "g"), "$1-")
      .replace(new RegExp(`([${strong}])(?=[${accentedWeak}])`, "g"), "$1-");
    return Math.max(1, groups(apart, new RegExp(`[${strong}${accentedWeak}iuü]+`, "g")));
  };

const spanish = iberian("aeoáéó", "íú");

/** The nasal diphthongs of Portuguese are one syllable: ão, õe and ãe. */
const portuguese: SyllableCounter = (word) =>
  iberian("aeoáéóâêôà", "íú")(word.replace(/ão|ãe|õe/g, "a").replace(/[ãõ]/g, "a"));

/** English words go to the package `syllable`, which knows the exceptions that English is made of. */
export const syllableCounters = { en: syllable, fr: french, es: spanish, pt: portuguese } as const;
