import { isBlank } from "../../core/catalogue/arguments/argument";
import { isTextColumn, type Column } from "../../core/catalogue/defineColumns";
import type { Cells, CellValue } from "../../core/fault";
import { likeness } from "../../core/catalogue/likeness";
import { headerText, sameHeader, type MappedColumn } from "../../core/table/columnMapping";
import { isYesOrNo } from "../../core/table/scale";
import { headerWordsOf, otherThings } from "../../model/segments/headerWords";
import { holds } from "./holds";
import { everyWord, plainWords } from "./plainWords";
import { saysPerCent, suggestScale } from "./suggestScale";

/** How sure a suggestion is: the same name in other words, a likely one, or a guess. */
export type Confidence = "sure" | "likely" | "guess";

/** One of the user's headers that may stand for a column of ours. */
export interface Suggestion extends MappedColumn {
  readonly id: string;
  readonly confidence: Confidence;
}

const sureFrom = 0.9;
const likelyFrom = 0.5;
const guessFrom = 0.3;

const confidenceOf = (score: number): Confidence =>
  score >= sureFrom ? "sure" : score >= likelyFrom ? "likely" : "guess";

const names = new Map<string, readonly (readonly string[])[]>();

/** Every name of a column as plain words: its own, its label, and those of other people's tables. */
const namesOf = ({ id, label }: Column): readonly (readonly string[])[] => {
  const key = `${id} ${label}`;
  const known = names.get(key) ?? [id, label, ...headerWordsOf(id)].map(plainWords);
  names.set(key, known);
  return known;
};

const namesOfOthers = otherThings.map(everyWord);

/** Does the header say all the words of something that is none of our columns? */
const isOtherThing = (header: string): boolean => {
  const words = everyWord(header);
  return namesOfOthers.some((name) => name.every((word) => words.includes(word)));
};

/**
 * Could these cells be a column of ours at all? Numbers that are text throughout are not, nor are
 * most numbers out of range, unless the header says the unit: then they are slips.
 */
const fits = (column: Column, header: string, values: readonly CellValue[]): boolean => {
  const filled = values.filter((value) => !isBlank(value));
  if (isTextColumn(column) || filled.length === 0) return true;
  if (!filled.some((value) => typeof value === "number" || isYesOrNo(value))) return false;
  return saysPerCent(column, header) || holds(column, values);
};

/** The cells below a header. */
export const valuesBelow = (cells: Cells, column: number): readonly CellValue[] =>
  cells.slice(1).map((row) => row[column] ?? null);

/** The cells below the first header of a name. */
export const valuesUnder = (cells: Cells, header: string): readonly CellValue[] =>
  valuesBelow(
    cells,
    (cells[0] ?? []).findIndex((cell) => sameHeader(headerText(cell), header))
  );

interface Pair {
  readonly column: Column;
  readonly place: number;
  readonly score: number;
}

const pairsOf = (cells: Cells, open: readonly Column[], taken: ReadonlySet<string>): Pair[] =>
  (cells[0] ?? []).flatMap((cell, place) => {
    const header = headerText(cell);
    if (header === "" || taken.has(header.toLowerCase()) || isOtherThing(header)) return [];
    const words = plainWords(header);
    const values = valuesBelow(cells, place);
    return open.flatMap((column): Pair[] => {
      const score = Math.max(...namesOf(column).map((name) => likeness(words, name)));
      return score >= guessFrom && fits(column, header, values) ? [{ column, place, score }] : [];
    });
  });

/**
 * Which headers of a table may stand for columns of ours that it lacks, the surest pairs first;
 * each header and each column is given once.
 *
 * @param cells the table with its header row
 * @param open our columns that are looked for
 * @param taken headers that stand for something already, in small letters
 */
export const suggestColumns = (
  cells: Cells,
  open: readonly Column[],
  taken: ReadonlySet<string>
): readonly Suggestion[] => {
  const columns = new Set<string>();
  const headers = new Set<string>();
  return pairsOf(cells, open, taken)
    .sort((a, b) => b.score - a.score || a.place - b.place)
    .flatMap(({ column, place, score }): Suggestion[] => {
      const header = headerText(cells[0]?.[place]);
      if (columns.has(column.id) || headers.has(header.toLowerCase())) return [];
      columns.add(column.id);
      headers.add(header.toLowerCase());
      const scale = suggestScale(column, header, valuesBelow(cells, place));
      return [{ id: column.id, header, scale, confidence: confidenceOf(score) }];
    });
};
