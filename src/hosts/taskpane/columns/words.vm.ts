import { valuesUnder } from "../../../app/columns/suggestColumns";
import { foreignWords, suggestWords } from "../../../app/columns/suggestWords";
import { isTextColumn, type Column } from "../../../core/catalogue/defineColumns";
import type { Cells } from "../../../core/fault";
import { sameHeader } from "../../../core/table/columnMapping";
import { surplusUseRecords } from "../../../model/indicators/surplusUses";
import { segmentColumns } from "../../../model/segments/columns";
import type { Option } from "../parts/SelectField";
import { inWords, text } from "../text";
import type { ColumnChoice } from "./columnChoices";

/** What an English label has for a choice that is a use of surplus or a column itself. */
const labels: Readonly<Record<string, { readonly label: string }>> = {
  ...surplusUseRecords,
  ...segmentColumns,
};

const choiceLabel = (choice: string): string => {
  const known = labels[choice];
  if (known) return inWords(known.label);
  return text.columns.choices[choice] ?? text.workforce.groups[choice] ?? choice;
};

/** The choices of a column in words; none where it is no closed list. */
export const choiceOptions = (column: Column): readonly Option[] =>
  (isTextColumn(column) ? (column.choices ?? []) : []).map((key) => ({
    key,
    label: choiceLabel(key),
  }));

/** The user's words below a header that are none of our choices. */
export const wordsBelow = (cells: Cells, column: Column, header: string): readonly string[] =>
  foreignWords(column, valuesUnder(cells, header));

/** Under another header stand other words: what they may mean is suggested anew. */
export const withWords = (
  cells: Cells,
  column: Column,
  before: ColumnChoice,
  next: ColumnChoice
): ColumnChoice =>
  next.choice === "header" && !sameHeader(before.header, next.header)
    ? { ...next, words: suggestWords(column, valuesUnder(cells, next.header)) }
    : next;
