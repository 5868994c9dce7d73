import type { Column } from "../../core/catalogue/defineColumns";
import type { Cells, CellValue } from "../../core/fault";
import {
  choiceFor,
  headerText,
  type ChoiceWords,
  type ColumnMapping,
} from "../../core/table/columnMapping";
import { readHeader } from "../../core/table/readHeader";
import { rescaled, type ScaleId } from "../../core/table/scale";
import type { TableRange } from "../ports/workbook";
import { portable } from "./portableNumber";

/** A column of the user's table that the lab knows. */
export interface InputColumn {
  /** As the lab names it. */
  readonly id: string;
  /** As the user does. */
  readonly header: string;
  readonly scale: ScaleId;
  readonly words?: ChoiceWords;
  /** Where it stands in the table, from 0. */
  readonly place: number;
}

/** A table of the workbook as a copy holds it, and where each of its cells stands in the workbook. */
export interface InputTable {
  readonly range: TableRange;
  /** The columns the lab knows, under the names it gives them and in its units, without blank rows. */
  readonly cells: Cells;
  readonly columns: readonly InputColumn[];
  /** Where each row of `cells` stands in the table, from 0. */
  readonly rows: readonly number[];
  /** Everything in the table, as the user wrote it. */
  readonly written: Cells;
}

const isBlankRow = (row: readonly CellValue[]): boolean =>
  row.every((cell) => cell === null || cell === "");

const knownColumns = (
  header: readonly CellValue[],
  columns: readonly Column[],
  mapping: ColumnMapping
): readonly InputColumn[] =>
  [...readHeader(header, columns, "", mapping).places]
    .sort(([, a], [, b]) => a - b)
    .map(([id, place]) => ({
      id,
      header: headerText(header[place]),
      scale: mapping[id]?.scale ?? "same",
      ...(mapping[id]?.words ? { words: mapping[id].words } : {}),
      place,
    }));

/** A cell of the user's in our unit, or as the choice of ours that its word stands for. */
export const inOurs = (
  cell: CellValue,
  { scale, words }: Pick<InputColumn, "scale" | "words">
): CellValue =>
  words && typeof cell === "string" ? choiceFor(cell, words) : rescaled(cell, scale);

/**
 * The columns the lab knows, under the names it gives them and in its units: others may hold what
 * nobody meant to publish. Blank rows go, so that a row of the copy is a row of the table.
 */
export const inputTable = (
  range: TableRange,
  written: Cells,
  known: readonly Column[],
  mapping: ColumnMapping
): InputTable => {
  const columns = knownColumns(written[0] ?? [], known, mapping);
  const rows = written.flatMap((row, r) => (r === 0 || !isBlankRow(row) ? [r] : []));
  const cells = rows.map((r) =>
    columns.map((column) =>
      r === 0 ? column.id : portable(inOurs(written[r]?.[column.place] ?? null, column))
    )
  );
  return { range, cells, columns, rows, written };
};
