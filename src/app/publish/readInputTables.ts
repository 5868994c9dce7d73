import type { Cells, CellValue } from "../../core/fault";
import { factorTableColumns } from "../../model/factors/readFactors";
import { segmentColumns } from "../../model/segments/columns";
import { surplusColumns } from "../../model/segments/surplusTable";
import type { TableRange, Workbook } from "../ports/workbook";
import type { InputTables } from "./copyRecord";
import { portable } from "./portableNumber";

const isBlankRow = (row: readonly CellValue[]): boolean =>
  row.every((cell) => cell === null || cell === "");

/**
 * The columns the lab knows, under the names it gives them: others may hold what nobody meant to
 * publish. Blank rows go, so that a row of the copy is a row of the table.
 */
const knownColumns = (cells: Cells, columns: object): CellValue[][] => {
  const known = new Map(Object.keys(columns).map((id) => [id.toLowerCase(), id]));
  const ids = (cells[0] ?? []).map((cell) =>
    known.get(
      String(cell ?? "")
        .trim()
        .toLowerCase()
    )
  );
  const kept = ids.flatMap((id, column) => (id === undefined ? [] : [column]));
  return cells
    .filter((row, r) => r === 0 || !isBlankRow(row))
    .map((row, r) =>
      kept.map((column) => (r === 0 ? (ids[column] ?? null) : portable(row[column] ?? null)))
    );
};

const called = async (
  workbook: Workbook,
  name: string,
  columns: object
): Promise<CellValue[][] | undefined> => {
  const range = (await workbook.ranges()).find((it) => it.name.toLowerCase() === name);
  return range && knownColumns(await workbook.read(range), columns);
};

/** The tables of a workbook that results rest on, as they may be published. */
export const readInputTables = async (
  workbook: Workbook,
  segments: TableRange
): Promise<InputTables> => {
  const surplus = await called(workbook, "surplus", surplusColumns);
  const factors = await called(workbook, "factors", factorTableColumns);
  return {
    segments: knownColumns(await workbook.read(segments), segmentColumns),
    ...(surplus ? { surplus } : {}),
    ...(factors ? { factors } : {}),
  };
};
