import type { Column } from "../catalogue/defineColumns";
import { nearest } from "../catalogue/nearest";
import { fault, warning, type CellValue, type Fault } from "../fault";
import { headerText, sameHeader, sharedHeaders, type ColumnMapping } from "./columnMapping";

/** Where our columns stand in a header row. */
export interface Header {
  /** By our id, from 0. */
  readonly places: ReadonlyMap<string, number>;
  /** Why the table cannot be read at all. */
  readonly faults: readonly Fault[];
  /** Headers that nobody asked for, and asked-for headers that are gone. */
  readonly unused: readonly Fault[];
}

/** Our column behind each header: the mapping's word first, our own names after it. */
const idsByHeader = (
  columns: readonly Column[],
  mapping: ColumnMapping
): ReadonlyMap<string, string> =>
  new Map([
    ...columns
      .filter(({ id }) => mapping[id] === undefined)
      .map(({ id }) => [id.toLowerCase(), id] as const),
    ...columns.flatMap(({ id }) => {
      const mapped = mapping[id];
      return mapped ? [[mapped.header.toLowerCase(), id] as const] : [];
    }),
  ]);

const sharedFaults = (mapping: ColumnMapping, name: string): readonly Fault[] =>
  sharedHeaders(mapping).map(({ header, ids }) =>
    fault("headerShared", { name }, { found: header, names: ids.join(", ") })
  );

/** A mapped header that was renamed or deleted since: its column is not read, and said so. */
const goneFaults = (
  cells: readonly CellValue[],
  columns: readonly Column[],
  mapping: ColumnMapping,
  name: string
): readonly Fault[] =>
  columns.flatMap(({ id }) => {
    const mapped = mapping[id];
    return !mapped || cells.some((cell) => sameHeader(headerText(cell), mapped.header))
      ? []
      : [warning("headerGone", { name, header: id }, { found: mapped.header, expected: id })];
  });

/** Finds our columns in a header row, by their own names or by those the user gave them. */
export const readHeader = (
  cells: readonly CellValue[],
  columns: readonly Column[],
  name: string,
  mapping: ColumnMapping
): Header => {
  const known = idsByHeader(columns, mapping);
  const places = new Map<string, number>();
  const faults = [...sharedFaults(mapping, name)];
  const unused: Fault[] = [];
  cells.forEach((cell, c) => {
    const header = headerText(cell);
    const id = known.get(header.toLowerCase());
    const where = { name, row: 1, column: c + 1, header };
    if (id !== undefined && places.has(id))
      faults.push(fault("columnTwice", where, { found: header }));
    else if (id !== undefined) places.set(id, c);
    else if (header !== "")
      unused.push(
        warning("columnUnused", where, {
          found: header,
          guess:
            nearest(
              header,
              columns.map((column) => column.id)
            ) ?? "",
        })
      );
  });
  return { places, faults, unused: [...unused, ...goneFaults(cells, columns, mapping, name)] };
};
