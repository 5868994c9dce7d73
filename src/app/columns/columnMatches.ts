import type { Column } from "../../core/catalogue/defineColumns";
import type { Cells, CellValue } from "../../core/fault";
import { headerText, sameHeader, type MappedColumn } from "../../core/table/columnMapping";
import {
  suggestColumns,
  valuesBelow,
  valuesUnder,
  type Confidence,
  type Suggestion,
} from "./suggestColumns";
import { suggestScale } from "./suggestScale";
import { suggestWords } from "./suggestWords";
import { headerNames, type TableMapping } from "./tableMapping";

/**
 * How a column of ours stands in a table. `own`: under our own name. `mapped`: under the header the
 * user gave it. `gone`: that header is no longer there. `suggested`: a header may mean it.
 * `absent`: the user said it is not there. `open`: nothing is known of it.
 */
export type MatchState = "own" | "mapped" | "gone" | "suggested" | "absent" | "open";

export interface ColumnMatch extends Partial<MappedColumn> {
  readonly column: Column;
  readonly state: MatchState;
  /** Of a suggestion. */
  readonly confidence?: Confidence;
}

const saidOf = (
  column: Column,
  headers: readonly string[],
  said: TableMapping | undefined
): ColumnMatch | undefined => {
  const mapped = said?.columns[column.id];
  if (mapped) {
    const isThere = headers.includes(mapped.header.toLowerCase());
    return { column, ...mapped, state: isThere ? "mapped" : "gone" };
  }
  return said?.absent.includes(column.id) ? { column, state: "absent" } : undefined;
};

/** Words that may stand for choices of ours, where a column has such. */
const wordsIn = (column: Column, values: readonly CellValue[]): Pick<MappedColumn, "words"> => {
  const words = suggestWords(column, values);
  return Object.keys(words).length > 0 ? { words } : {};
};

/** A column under our own name; where its cells are plainly per cent, say, that is a suggestion. */
const ownMatch = (column: Column, cells: Cells): ColumnMatch | undefined => {
  const place = (cells[0] ?? []).findIndex((cell) => sameHeader(headerText(cell), column.id));
  if (place < 0) return undefined;
  const header = headerText(cells[0]?.[place]);
  const values = valuesBelow(cells, place);
  const scale = suggestScale(column, header, values);
  const words = wordsIn(column, values);
  return scale === "same" && words.words === undefined
    ? { column, header, scale, state: "own" }
    : { column, header, scale, ...words, state: "suggested", confidence: "sure" };
};

const suggestedMatch = (
  column: Column,
  cells: Cells,
  found: Suggestion | undefined
): ColumnMatch =>
  found
    ? {
        column,
        header: found.header,
        scale: found.scale,
        ...wordsIn(column, valuesUnder(cells, found.header)),
        confidence: found.confidence,
        state: "suggested",
      }
    : { column, state: "open" };

/**
 * How each column of ours stands in a table, in the order of the columns. Nothing of this is applied
 * to a reading: that takes the user's word.
 *
 * @param said what the user said of the table before
 */
export const columnMatches = (
  cells: Cells,
  columns: readonly Column[],
  said?: TableMapping
): readonly ColumnMatch[] => {
  const headers = headerNames(cells[0] ?? []);
  const known = new Map(
    columns.flatMap((column) => {
      const match = saidOf(column, headers, said) ?? ownMatch(column, cells);
      return match ? [[column.id, match] as const] : [];
    })
  );
  const taken = new Set(
    [...known.values()].flatMap(({ header }) =>
      header === undefined ? [] : [header.toLowerCase()]
    )
  );
  const open = columns.filter(({ id }) => !known.has(id));
  const found = new Map(
    suggestColumns(cells, open, taken).map((suggestion) => [suggestion.id, suggestion])
  );
  return columns.map(
    (column) => known.get(column.id) ?? suggestedMatch(column, cells, found.get(column.id))
  );
};
