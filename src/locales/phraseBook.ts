import { phrases as english, type Phrases } from "./en/phrases";
import type { Translations } from "./language";

/** Says in one language what the model says in English. */
export interface PhraseBook {
  /** The same in the language of the book; undefined where it does not stand in it. */
  readonly find: (text: string) => string | undefined;
  /** The same in the language of the book; itself, with its numbers rewritten, where it does not stand in it. */
  readonly say: (text: string) => string;
}

const mostDigits = 15;

const formats = new Map<string, Intl.NumberFormat>();

/** Writes numbers as a language does, without parting thousands. */
export const numberWriter = (numbers: string): ((value: number) => string) => {
  // Making one is dear, and whole sheets of numbers are written.
  const format =
    formats.get(numbers) ??
    new Intl.NumberFormat(numbers, { maximumSignificantDigits: mostDigits, useGrouping: false });
  formats.set(numbers, format);
  return (value) => format.format(value);
};

/** A number that is no part of a name. */
const loneNumber = /(?<![\w.])-?\d+(\.\d+)?(e[+-]?\d+)?(?![\w.]*\w)/g;

const hole = /\{(\d)\}/g;
const anyHole = /(\{\d\+?\})/;

const pieceOf = (piece: string): string => {
  if (!anyHole.test(piece)) return piece.replace(/[.*+?^$()|[\]\\]/g, "\\$&");
  return piece.endsWith("+}") ? "(.+)" : "(\\S+)";
};

const patternOf = (phrase: string): RegExp =>
  new RegExp(`^${phrase.split(anyHole).map(pieceOf).join("")}$`);

const patterns = english.map((phrase) => [patternOf(phrase), phrase] as const);

/** The book of a language: its phrases, its words, and whose way of writing numbers it takes. */
export const phraseBook = (phrases: Phrases, words: Translations, numbers: string): PhraseBook => {
  const write = numberWriter(numbers);
  const inNumbers = (text: string): string =>
    text.replace(loneNumber, (number) => write(Number(number)));
  // A single word is a name or a number, and names stay as they are.
  const inside = (wide: boolean, text: string): string => (wide ? book.say(text) : inNumbers(text));
  const book: PhraseBook = {
    find: (text) => {
      if (Object.hasOwn(words, text)) return words[text];
      for (const [pattern, phrase] of patterns) {
        const found = pattern.exec(text);
        if (found)
          return phrases[phrase].replace(hole, (_, at: string) =>
            inside(phrase.includes(`{${at}+}`), found[Number(at)] ?? "")
          );
      }
      return undefined;
    },
    say: (text) => book.find(text) ?? inNumbers(text),
  };
  return book;
};
