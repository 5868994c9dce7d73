import type { CellValue } from "../core/fault";
import { segmentColumnList } from "../model/segments/columns";
import type { TableRange, ReadableWorkbook } from "./ports/workbook";

const known = new Set(segmentColumnList.map((column) => column.id.toLowerCase()));
const enoughColumns = 3;

/** How many headers of a range are columns of a Segments table; 0 where the cluster's name is not among them. */
const headersKnown = (headers: readonly CellValue[]): number => {
  const names = headers.map((header) =>
    String(header ?? "")
      .trim()
      .toLowerCase()
  );
  return names.includes("cluster") ? names.filter((name) => known.has(name)).length : 0;
};

/** A name ahead of headers, a table ahead of a sheet. */
const scoreOf = (range: TableRange, headers: number): number =>
  headers +
  (range.name.toLowerCase() === "segments" ? known.size : 0) +
  (range.kind === "table" ? 0.5 : 0);

/** The ranges of the workbook that hold segments, the likeliest first. */
export const findSegments = async (workbook: ReadableWorkbook): Promise<readonly TableRange[]> => {
  const ranges = await workbook.ranges();
  return ranges
    .map((range) => ({ range, headers: headersKnown(range.headers) }))
    .filter(({ headers }) => headers >= enoughColumns)
    .map(({ range, headers }) => ({ range, score: scoreOf(range, headers) }))
    .sort((a, b) => b.score - a.score)
    .map(({ range }) => range);
};
