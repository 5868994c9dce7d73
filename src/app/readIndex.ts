import { failure, success, then, type Cells, type Fault, type Result } from "../core/fault";
import { readCoinr } from "../core/index/exchange/readCoinr";
import { readCoinTool } from "../core/index/exchange/readCoinTool";
import { indexOfForeign } from "../core/index/indexOfForeign";
import { indexOfTables, type IndexOfTables } from "../core/index/indexOfTables";
import { usualMethods } from "../core/index/methods";
import { tableRows } from "./columns/tableRows";
import { inTheirWords } from "./columns/inTheirWords";
import { mappingFor, type TableMappings } from "./columns/tableMapping";
import { findingAt, mixedColumns } from "./indexBuilder/mixedColumns";
import type { IndexTables } from "./findIndexTables";
import { onSheet } from "./onSheet";
import { unitsTwice } from "./unitsTwice";
import type { TableRange, Workbook } from "./ports/workbook";

/** An index and its table of data as far as that was read. */
export interface ReadIndex extends IndexOfTables {
  readonly data: TableRange;
}

/** Cells as they stand on the sheet, from A1 on. */
const fromCorner = ({ row, column }: TableRange, cells: Cells): Cells => [
  ...Array.from({ length: row }, () => []),
  ...cells.map((line) => [...Array.from({ length: column }, () => null), ...line]),
];

/**
 * With the rows of the units on their sheet, and a word on those of one name.
 *
 * @param above rows of the sheet before the first that was counted
 */
const placed = (found: IndexOfTables, data: TableRange, above = data.row): ReadIndex => {
  const rows = found.rows.map((row) => row + above);
  const twice = unitsTwice(found.index.input.units, rows, data.name);
  return { ...found, data, rows, warnings: [...found.warnings, ...twice] };
};

/**
 * Builds the index of two tables of a workbook; rows and columns of faults are those of the sheet.
 *
 * @param mappings what was said of frameworks with other headers than ours
 */
export const readIndex = async (
  workbook: Workbook,
  { format, framework, data }: IndexTables,
  mappings: TableMappings = []
): Promise<Result<ReadIndex>> => {
  const [dataCells, frameworkCells] = [await workbook.read(data), await workbook.read(framework)];
  const ranges = [data, framework];
  if (format === "coinr")
    return then(readCoinr(dataCells, frameworkCells), (found) =>
      then(indexOfForeign(found, framework.name), (index) => success(placed(index, data)))
    );
  if (format === "coinTool")
    return then(
      readCoinTool(fromCorner(data, dataCells), fromCorner(framework, frameworkCells)),
      (found) =>
        then(indexOfForeign(found, framework.name), (index) => success(placed(index, data, 0)))
    );
  const names = { data: data.name, framework: framework.name };
  const mapping = mappingFor(mappings, "framework", framework.headers)?.columns ?? {};
  const { range, cells, doubts } = tableRows(data, dataCells);
  const mixed = await mixedColumns(workbook, { range: data, cells });
  const result = indexOfTables(cells, frameworkCells, names, usualMethods, mapping);
  const told = (faults: readonly Fault[]): readonly Fault[] =>
    onSheet(
      faults.map((each) =>
        each.where.name === framework.name
          ? inTheirWords(each, mapping)
          : (findingAt(each, mixed)?.fault ?? each)
      ),
      ranges
    );
  if (!result.ok) return failure(...told(result.faults));
  const warnings = told([...result.value.warnings, ...doubts]);
  return success(placed({ ...result.value, warnings }, range));
};
