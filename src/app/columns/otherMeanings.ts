import { isTextColumn, type Column, type NumberColumn } from "../../core/catalogue/defineColumns";
import type { Cells, CellValue } from "../../core/fault";
import { headerText, sameHeader } from "../../core/table/columnMapping";
import { holds } from "./holds";
import { suggestColumns, valuesBelow, type Suggestion } from "./suggestColumns";
import type { TableMapping } from "./tableMapping";

/** What was said of a table's columns. */
export type Said = Pick<TableMapping, "columns" | "absent">;

const nothingSaid: Said = { columns: {}, absent: [] };

/** A column of ours by its name, and another that the name may mean: in Britain turnover is revenue. */
export interface OtherMeaning {
  readonly column: NumberColumn;
  readonly other: Column;
  readonly suggestion: Suggestion;
}

/** Where a column stands under our own name, from 0; nowhere where that header was given to another. */
export const ownPlace = (
  headers: readonly CellValue[],
  { id }: Column,
  { columns }: Said = nothingSaid
): number | undefined => {
  const isGiven = Object.values(columns).some(({ header }) => sameHeader(header, id));
  const place = headers.findIndex((cell) => sameHeader(headerText(cell), id));
  return place < 0 || isGiven ? undefined : place;
};

interface OwnColumn<Of extends Column = Column> {
  readonly column: Of;
  readonly place: number;
}

const ownColumns = (
  headers: readonly CellValue[],
  columns: readonly Column[],
  said: Said
): readonly OwnColumn[] =>
  columns.flatMap((column) => {
    const place = said.columns[column.id] ? undefined : ownPlace(headers, column, said);
    return place === undefined ? [] : [{ column, place }];
  });

/** Columns that nothing under another header is sure to mean, and of which nothing was said. */
const openColumns = (
  cells: Cells,
  columns: readonly Column[],
  own: readonly OwnColumn[],
  said: Said
): readonly Column[] => {
  const isKnown = ({ id }: Column): boolean =>
    said.columns[id] !== undefined ||
    said.absent.includes(id) ||
    own.some(({ column }) => column.id === id);
  const open = columns.filter((column) => !isKnown(column));
  const given = Object.values(said.columns).map(({ header }) => header.toLowerCase());
  const taken = [...given, ...own.map(({ column }) => column.id.toLowerCase())];
  const found = suggestColumns(cells, open, new Set(taken));
  const sure = found.filter(({ confidence }) => confidence === "sure").map(({ id }) => id);
  return open.filter(({ id }) => !sure.includes(id));
};

interface Found {
  readonly other: Column;
  readonly suggestion: Suggestion;
}

/** Which of these columns a column with its header is for sure. */
const sureOf = (column: Cells, among: readonly Column[]): Found | undefined => {
  const [suggestion] = suggestColumns(column, among, new Set());
  const other = among.find(({ id }) => id === suggestion?.id);
  return suggestion?.confidence === "sure" && other ? { other, suggestion } : undefined;
};

/** Which of these columns a header is another name of, whatever stands below it. */
export const alsoNamed = (header: string, among: readonly Column[]): Column | undefined =>
  sureOf([[header]], among)?.other;

/** Columns of numbers that their numbers cannot be. */
const doubtedOf = (cells: Cells, own: readonly OwnColumn[]): readonly OwnColumn<NumberColumn>[] =>
  own.flatMap(({ column, place }) =>
    isTextColumn(column) || holds(column, valuesBelow(cells, place)) ? [] : [{ column, place }]
  );

/**
 * Columns of ours by their names whose numbers cannot be what we mean by them, where the same name
 * means another column, too, which the table has nowhere else and whose numbers they can be.
 */
export const otherMeanings = (
  cells: Cells,
  columns: readonly Column[],
  said: Said = nothingSaid
): readonly OtherMeaning[] => {
  const own = ownColumns(cells[0] ?? [], columns, said);
  const doubted = doubtedOf(cells, own);
  if (doubted.length === 0) return [];
  const open = openColumns(cells, columns, own, said);
  return doubted.flatMap(({ column, place }) => {
    const found = sureOf(
      cells.map((row) => [row[place] ?? null]),
      open
    );
    return found ? [{ column, ...found }] : [];
  });
};
