import type { CellValue } from "../fault";
import type { ScaleId } from "./scale";

/** The header of another's table that stands for a column of ours, and how it writes its numbers. */
export interface MappedColumn {
  /** As the user's header row has it, without blanks around it. */
  readonly header: string;
  readonly scale: ScaleId;
  /** What the user's words stand for, by the word in small letters, where ours is a closed list. */
  readonly words?: ChoiceWords;
}

/** Words of the user's, in small letters, and the choice of ours that each stands for. */
export type ChoiceWords = Readonly<Record<string, string>>;

/** Which of the user's headers stands for which of our columns, by our id. */
export type ColumnMapping = Readonly<Record<string, MappedColumn>>;

/** A header as text, without blanks around it. */
export const headerText = (cell: CellValue | undefined): string => String(cell ?? "").trim();

/** A word as words are compared. */
export const plainWord = (word: string): string => word.trim().toLowerCase();

/** The choice a word of the user's stands for; the word itself where nothing was said of it. */
export const choiceFor = (word: string, words: ChoiceWords | undefined): string => {
  const key = plainWord(word);
  return words && Object.hasOwn(words, key) ? (words[key] ?? word) : word;
};

export const sameHeader = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** Headers that are to stand for two columns at once, each with those columns. */
export const sharedHeaders = (
  mapping: ColumnMapping
): readonly { readonly header: string; readonly ids: readonly string[] }[] => {
  const byHeader = new Map<string, { header: string; ids: string[] }>();
  for (const [id, { header }] of Object.entries(mapping)) {
    const key = header.toLowerCase();
    const entry = byHeader.get(key) ?? { header, ids: [] };
    entry.ids.push(id);
    byHeader.set(key, entry);
  }
  return [...byHeader.values()].filter(({ ids }) => ids.length > 1);
};
