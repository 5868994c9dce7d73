import { nearest } from "../core/catalogue/nearest";
import { failure, fault, success, type Cells, type CellValue, type Result } from "../core/fault";
import { headedRange } from "./columns/headedRange";
import { mappingFor, type TableMappings } from "./columns/tableMapping";
import { isSameRange } from "./isSameRange";
import type { TableRange, Workbook } from "./ports/workbook";

/** The two tables of an index as they stand in a workbook. */
export interface IndexTables {
  /** `own`: our framework table. `coinr`, `coinTool`: sheets of those programs. */
  readonly format: "own" | "coinr" | "coinTool";
  readonly framework: TableRange;
  readonly data: TableRange;
}

const matches = (range: TableRange, wanted: string): boolean =>
  [range.name, range.sheet].some((name) => name.toLowerCase() === wanted.toLowerCase());

/** The table or sheet of a name; a fault that lists what there is. */
export const findTable = (ranges: readonly TableRange[], wanted: string): Result<TableRange> => {
  const found = ranges.find((range) => matches(range, wanted));
  const names = ranges.map(({ name }) => name);
  return found
    ? success(found)
    : failure(
        fault(
          "tableMissing",
          {},
          { found: wanted, expected: names.join(", "), guess: nearest(wanted, names) ?? "" }
        )
      );
};

const headersOf = ({ headers }: TableRange): readonly string[] =>
  headers.map((cell: CellValue) => String(cell ?? "").trim());

const formatOf = (
  framework: TableRange,
  ranges: readonly TableRange[],
  mappings: TableMappings
): IndexTables["format"] => {
  if (mappingFor(mappings, "framework", framework.headers)) return "own";
  const headers = headersOf(framework);
  if (headers.includes("iCode") && headers.includes("Type")) return "coinr";
  const isOwn = headers.some((header) => header.toLowerCase() === "code");
  return !isOwn && ranges.some((range) => matches(range, "Database")) ? "coinTool" : "own";
};

/** The other table with most of the framework's codes among its headers. */
const likeliest = (
  ranges: readonly TableRange[],
  framework: TableRange,
  codes: ReadonlySet<string>
): TableRange | undefined => {
  const count = (range: TableRange): number =>
    headersOf(range).filter((header) => codes.has(header)).length;
  return ranges
    .filter((range) => !isSameRange(range, framework) && count(range) > 0)
    .sort((a, b) => count(b) - count(a))[0];
};

/** A framework whose headers were matched begins at them, whatever titles stand above. */
const inPlace = (ranges: readonly TableRange[], mappings: TableMappings): readonly TableRange[] =>
  ranges.map((range) => {
    const headed = headedRange(range);
    return mappingFor(mappings, "framework", headed.headers) ? headed : range;
  });

const codesIn = (cells: Cells): ReadonlySet<string> =>
  new Set(cells.slice(1).flatMap((row) => row.map((cell) => String(cell ?? "").trim())));

/**
 * Finds framework and data. The data is the table asked for, the sheet that the other program calls
 * so, or else the table whose headers hold most of the framework's codes.
 *
 * @param mappings what was said of frameworks with other headers than ours
 */
export const findIndexTables = async (
  workbook: Workbook,
  frameworkName: string,
  dataName?: string,
  mappings: TableMappings = []
): Promise<Result<IndexTables>> => {
  const ranges = inPlace(await workbook.ranges(), mappings);
  const framework = findTable(ranges, frameworkName);
  if (!framework.ok) return framework;
  const format = formatOf(framework.value, ranges, mappings);
  const usual = format === "coinr" ? "iData" : format === "coinTool" ? "Database" : undefined;
  const wanted = dataName ?? usual;
  const cells = await workbook.read(framework.value);
  if (format === "own" && cells.length < 2)
    return failure(fault("emptyTable", { name: framework.value.name }));
  const codes = codesIn(cells);
  // Sheets of those programs have fixed places; in the user's own, titles may stand above.
  const tables = format === "own" ? ranges.map(headedRange) : ranges;
  const data =
    wanted === undefined ? likeliest(tables, framework.value, codes) : findTable(tables, wanted);
  if (data === undefined)
    return failure(
      fault(
        "tableMissing",
        {},
        { found: "data of this framework", expected: ranges.map(({ name }) => name).join(", ") }
      )
    );
  if ("ok" in data)
    return data.ok ? success({ format, framework: framework.value, data: data.value }) : data;
  return success({ format, framework: framework.value, data });
};
