import type { CellValue } from "../../core/fault";
import { headerText, type ColumnMapping } from "../../core/table/columnMapping";
import type { TableKindId } from "./tableKinds";

/** What a user said of the columns of a table, remembered with the header row it was said of. */
export interface TableMapping {
  readonly table: TableKindId;
  /** The header row, whatever the sheet or table is called and wherever it stands. */
  readonly headers: readonly string[];
  readonly columns: ColumnMapping;
  /** Our columns that the table does not have, by id: not suggested again. */
  readonly absent: readonly string[];
}

/** Every mapping a workbook remembers, the latest last. */
export type TableMappings = readonly TableMapping[];

/** The headers of a row as they are compared: in small letters, blanks left out. */
export const headerNames = (headers: readonly CellValue[]): readonly string[] =>
  headers.map((cell) => headerText(cell).toLowerCase()).filter((header) => header !== "");

/** Do two header rows have the same headers, in whichever order? */
export const sameHeaders = (a: readonly CellValue[], b: readonly CellValue[]): boolean =>
  [...headerNames(a)].sort().join("\n") === [...headerNames(b)].sort().join("\n");

/** Of what was said, the least part that must still be there for it to be said of this table. */
const leastLeft = 0.5;

const shareLeft = (names: readonly string[], present: ReadonlySet<string>): number =>
  names.length === 0 ? 1 : names.filter((name) => present.has(name)).length / names.length;

/**
 * What was said of a table with this header row, though columns were added, moved or renamed since:
 * the mapping whose header row is most alike, if half of it is left and half of the headers it uses.
 */
export const mappingFor = (
  mappings: TableMappings,
  table: TableKindId,
  headers: readonly CellValue[]
): TableMapping | undefined => {
  const present = new Set(headerNames(headers));
  return mappings
    .filter((mapping) => mapping.table === table)
    .map((mapping) => {
      const used = Object.values(mapping.columns).map(({ header }) => header.toLowerCase());
      const left = shareLeft(headerNames(mapping.headers), present);
      return { mapping, left, usable: Math.min(left, shareLeft(used, present)) >= leastLeft };
    })
    .filter(({ usable }) => usable)
    .reduce<{ mapping: TableMapping; left: number } | undefined>(
      (best, each) => (best && best.left > each.left ? best : each),
      undefined
    )?.mapping;
};
