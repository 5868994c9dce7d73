import type { Column } from "../../core/catalogue/defineColumns";
import type { Cells, CellValue } from "../../core/fault";
import { headerText, sameHeader, type MappedColumn } from "../../core/table/columnMapping";
import { alsoNamed, otherMeanings, ownPlace, type OtherMeaning } from "./otherMeanings";
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
  /** Of a suggestion: the column whose name the header is, though its numbers cannot be those of it. */
  readonly insteadOf?: Column;
  /** Of a suggestion under our own name: what this name may mean besides. */
  readonly also?: Column;
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
const ownMatch = (
  column: Column,
  cells: Cells,
  said: TableMapping | undefined
): ColumnMatch | undefined => {
  const place = ownPlace(cells[0] ?? [], column, said);
  if (place === undefined) return undefined;
  const header = headerText(cells[0]?.[place]);
  const values = valuesBelow(cells, place);
  const scale = suggestScale(column, header, values);
  const words = wordsIn(column, values);
  return scale === "same" && words.words === undefined
    ? { column, header, scale, state: "own" }
    : { column, header, scale, ...words, state: "suggested", confidence: "sure" };
};

/** What the names of columns mean besides, as suggestions; those columns themselves are open then. */
const otherMatches = (meanings: readonly OtherMeaning[], cells: Cells): readonly ColumnMatch[] =>
  meanings.flatMap(({ column, other, suggestion: { header, scale } }): ColumnMatch[] => [
    { column, state: "open" },
    {
      column: other,
      header,
      scale,
      ...wordsIn(other, valuesUnder(cells, header)),
      state: "suggested",
      confidence: "likely",
      insteadOf: column,
    },
  ]);

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

const withAlso = (match: ColumnMatch, open: readonly Column[]): ColumnMatch => {
  const { column, state, header = "" } = match;
  if (state !== "suggested" || !sameHeader(header, column.id)) return match;
  const also = alsoNamed(header, open);
  return also ? { ...match, also } : match;
};

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
  const others = otherMatches(otherMeanings(cells, columns, said), cells);
  const known = new Map(
    columns.flatMap((column) => {
      const match =
        saidOf(column, headers, said) ??
        others.find((other) => other.column === column) ??
        ownMatch(column, cells, said);
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
  const nowhere = open.filter(({ id }) => !found.has(id));
  return columns.map((column) => {
    const match = known.get(column.id);
    return match ? withAlso(match, nowhere) : suggestedMatch(column, cells, found.get(column.id));
  });
};
