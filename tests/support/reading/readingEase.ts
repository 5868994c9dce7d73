import { syllableCounters } from "./syllables";

/** What formulas of readability count. */
export interface TextCounts {
  readonly wordsPerSentence: number;
  readonly syllablesPerWord: number;
}

/** A figure is spoken in about two syllables, and so are the signs that stand for words. */
const spokenFigure = 2;

const figure = /^[+−]?\d/;

/** Words, with figures and the signs for per cent as words; dots within figures do not end a sentence. */
export const countsOf = (text: string, language: keyof typeof syllableCounters): TextCounts => {
  const sentences = text.split(/[.!?](?:\s|$)/).filter((part) => /\p{L}/u.test(part));
  const words = text.match(/[+−]?\d[\d.,\u00a0]*\d|\d|%|\p{L}+/gu) ?? [];
  const syllables = words.map((word) =>
    figure.test(word) || word === "%"
      ? spokenFigure
      : syllableCounters[language](word.toLowerCase())
  );
  return {
    wordsPerSentence: words.length / sentences.length,
    syllablesPerWord: syllables.reduce((sum, count) => sum + count, 0) / words.length,
  };
};

/**
 * How hard a text reads, and what must not be passed for the ninth school year to follow it.
 *
 * - English: Flesch-Kincaid grade; Kincaid et al. (1975), Derivation of New Readability Formulas.
 * - French: reading ease after Kandel and Moles (1958), Application de l'indice de Flesch à la langue
 *   française; from 60 on, as with Flesch's, it is standard: the eighth and ninth year.
 * - Spanish: ease after Fernández Huerta (1959), Medidas sencillas de lecturabilidad, with the words
 *   per sentence of its corrected form; from 60 on it is normal: the eighth and ninth year.
 * - Portuguese: ease after Martins et al. (1996), Readability formulas applied to textbooks in
 *   Brazilian Portuguese; from 50 on it is easy: up to the end of the eight years of basic school.
 */
export const readingFormulas = {
  en: {
    score: (c: TextCounts) => 0.39 * c.wordsPerSentence + 11.8 * c.syllablesPerWord - 15.59,
    isEasy: (grade: number) => grade <= 9,
  },
  fr: {
    score: (c: TextCounts) => 207 - 1.015 * c.wordsPerSentence - 73.6 * c.syllablesPerWord,
    isEasy: (ease: number) => ease >= 60,
  },
  es: {
    score: (c: TextCounts) => 206.84 - 1.02 * c.wordsPerSentence - 60 * c.syllablesPerWord,
    isEasy: (ease: number) => ease >= 60,
  },
  pt: {
    score: (c: TextCounts) => 248.835 - 1.015 * c.wordsPerSentence - 84.6 * c.syllablesPerWord,
    isEasy: (ease: number) => ease >= 50,
  },
} as const;
