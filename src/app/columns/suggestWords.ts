import { isBlank } from "../../core/catalogue/arguments/argument";
import { isTextColumn, type Column } from "../../core/catalogue/defineColumns";
import { likeness } from "../../core/catalogue/likeness";
import type { CellValue } from "../../core/fault";
import { plainWord, type ChoiceWords } from "../../core/table/columnMapping";
import { choiceWordsOf } from "../../model/segments/headerWords";
import { plainWords } from "./plainWords";

/** More different words than this are no closed list. */
const mostWords = 40;

/** As much of the names must agree; a guess here would change what a row counts as. */
const leastAlike = 0.5;

const choicesOf = (column: Column): readonly string[] =>
  isTextColumn(column) ? (column.choices ?? []) : [];

/**
 * The user's words in a column of choices that are none of ours, each once and in small letters;
 * none where the column is no list of choices.
 */
export const foreignWords = (column: Column, values: readonly CellValue[]): readonly string[] => {
  const choices = choicesOf(column).map(plainWord);
  if (choices.length === 0) return [];
  const words = values.flatMap((value) => (isBlank(value) ? [] : [plainWord(String(value))]));
  return [...new Set(words)].filter((word) => !choices.includes(word)).slice(0, mostWords);
};

const choiceLike = (word: string, choices: readonly string[]): string | undefined => {
  const wanted = plainWords(word);
  const found = choices.map((choice) => ({
    choice,
    score: Math.max(
      ...[choice, ...choiceWordsOf(choice)].map((name) => likeness(wanted, plainWords(name)))
    ),
  }));
  const best = found.reduce<(typeof found)[number] | undefined>(
    (most, each) => (most && most.score >= each.score ? most : each),
    undefined
  );
  return best && best.score >= leastAlike ? best.choice : undefined;
};

/** What the user's words in a column of choices may stand for; a word that nothing is like is left out. */
export const suggestWords = (column: Column, values: readonly CellValue[]): ChoiceWords =>
  Object.fromEntries(
    foreignWords(column, values).flatMap((word) => {
      const choice = choiceLike(word, choicesOf(column));
      return choice === undefined ? [] : [[word, choice] as const];
    })
  );
