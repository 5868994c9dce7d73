import { isBlank } from "../../core/catalogue/arguments/argument";
import { describeRule } from "../../core/catalogue/arguments/readNumber";
import type { NumberColumn } from "../../core/catalogue/defineColumns";
import { unitRecord } from "../../core/catalogue/unit";
import { fault, type Cells, type CellValue, type Fault } from "../../core/fault";
import { headerText } from "../../core/table/columnMapping";
import { tableFindings } from "../findings";
import type { Finding } from "../labData";
import type { ReadableWorkbook, TableRange } from "../ports/workbook";
import { tellFormulas } from "../repair/tellFormulas";

/** A column that holds numbers but for some cells of text, each of which says what to do about it. */
export interface MixedColumn {
  readonly code: string;
  readonly findings: readonly Finding[];
}

interface Table {
  readonly range: TableRange;
  readonly cells: Cells;
}

/** Of the filled cells of a column, so many are numbers, or it is a column of words. */
const leastNumbers = 0.5;

/** An indicator may be any number. */
const indicatorColumn = (id: string): NumberColumn => {
  const { low, high } = unitRecord("number");
  return { id, label: id, group: "indicator", unit: "number", range: [low, high], doc: id };
};

const textFaults = (code: string, place: number, { range, cells }: Table): readonly Fault[] =>
  cells.flatMap((row, r) => {
    const cell = row[place] ?? null;
    const where = { name: range.name, row: r + 1, column: place + 1, header: code };
    return r === 0 || typeof cell === "number" || isBlank(cell)
      ? []
      : [fault("notANumber", where, { found: String(cell), expected: describeRule({}) })];
  });

const isNumber = (cell: CellValue | undefined): boolean => typeof cell === "number";

const mixedColumn = (cell: CellValue, place: number, table: Table): MixedColumn | undefined => {
  const code = headerText(cell);
  const { range, cells } = table;
  const faults = textFaults(code, place, table);
  if (place === 0 || code === "" || faults.length === 0) return undefined;
  const columns = [indicatorColumn(code)];
  const findings = tableFindings(faults, { range, cells, columns, mapping: {} });
  const numbers = cells.slice(1).filter((row) => isNumber(row[place])).length;
  const meant = numbers + findings.filter(({ repair }) => repair !== undefined).length;
  return meant >= leastNumbers * (numbers + faults.length) ? { code, findings } : undefined;
};

/** The columns of a table of units that could be indicators if none of their cells were text. */
export const mixedColumns = async (
  workbook: Pick<ReadableWorkbook, "written">,
  table: Table
): Promise<readonly MixedColumn[]> => {
  const mixed = (table.cells[0] ?? []).flatMap(
    (cell, place) => mixedColumn(cell, place, table) ?? []
  );
  const told = await tellFormulas(
    workbook,
    mixed.flatMap(({ findings }) => findings)
  );
  return mixed.map(({ code }) => ({
    code,
    findings: told.filter(({ fault: { where } }) => where.header === code),
  }));
};

/** What is to be said of the cell of a fault, where it is a text of such a column. */
export const findingAt = (
  { code, where }: Fault,
  mixed: readonly MixedColumn[]
): Finding | undefined =>
  code === "notANumber"
    ? mixed
        .flatMap(({ findings }) => findings)
        .find(
          (each) => each.fault.where.row === where.row && each.fault.where.column === where.column
        )
    : undefined;
