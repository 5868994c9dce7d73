import type { CellValue } from "../../core/fault";
import type { Publication } from "../ports/publication";
import type { SheetContent } from "./compareCopies";
import { portable } from "./portableNumber";

/** A value that a reader chose of those a copy offers. */
export interface ReadersChoice {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

type Cells = SheetContent["cells"];

const cellsOf = (sheets: readonly SheetContent[], name: string): Cells =>
  sheets.find((sheet) => sheet.name === name)?.cells ?? [];

/**
 * What readers chose in a copy where it invites them to, other than what it was published with: a
 * value of the list that the cell takes. Anything else in such a cell is nobody's choice.
 *
 * @param made the sheets as they were published
 * @param found the sheets that came back
 */
export const readersChoices = (
  { sheets }: Pick<Publication, "sheets">,
  made: readonly SheetContent[],
  found: readonly SheetContent[]
): readonly ReadersChoice[] =>
  sheets.flatMap(({ name, choices }) =>
    choices.flatMap(({ row, column, from }): readonly ReadersChoice[] => {
      const published = cellsOf(made, name)[row]?.[column]?.value ?? null;
      const cell = cellsOf(found, name)[row]?.[column];
      if (!cell || cell.formula !== undefined) return [];
      if (portable(cell.value) === portable(published)) return [];
      const offered = cellsOf(made, from.sheet)
        .slice(from.row, from.row + from.rows)
        .map((cells) => cells[from.column]?.value ?? null);
      const value = offered.find((each) => portable(each) === portable(cell.value));
      return value === undefined ? [] : [{ sheet: name, row, column, value }];
    })
  );
