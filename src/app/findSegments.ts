import { columnsOfKind } from "./columns/tableKinds";
import { headedRange } from "./columns/headedRange";
import { headerNames, mappingFor, type TableMappings } from "./columns/tableMapping";
import type { ReadableWorkbook, TableRange } from "./ports/workbook";

const known = new Set(columnsOfKind.segments.map((column) => column.id.toLowerCase()));
const enoughColumns = 3;

/** How many headers of a range are columns of a Segments table; 0 where the cluster's name is not among them. */
const headersKnown = ({ headers }: TableRange, mappings: TableMappings): number => {
  const names = headerNames(headers);
  const mapped = mappingFor(mappings, "segments", headers)?.columns ?? {};
  const theirs = new Set(Object.values(mapped).map(({ header }) => header.toLowerCase()));
  const own = names.filter((name) => known.has(name) && mapped[name] === undefined);
  const isNamed = own.includes("cluster") || "cluster" in mapped;
  return isNamed ? new Set([...own, ...names.filter((name) => theirs.has(name))]).size : 0;
};

/** A name ahead of headers, a table ahead of a sheet. */
const scoreOf = (range: TableRange, headers: number): number =>
  headers +
  (range.name.toLowerCase() === "segments" ? known.size : 0) +
  (range.kind === "table" ? 0.5 : 0);

/**
 * The ranges of the workbook that hold segments, the likeliest first.
 *
 * @param mappings what was said of tables with other headers
 */
export const findSegments = async (
  workbook: Pick<ReadableWorkbook, "ranges">,
  mappings: TableMappings = []
): Promise<readonly TableRange[]> => {
  const ranges = (await workbook.ranges()).map(headedRange);
  return ranges
    .map((range) => ({ range, headers: headersKnown(range, mappings) }))
    .filter(({ headers }) => headers >= enoughColumns)
    .map(({ range, headers }) => ({ range, score: scoreOf(range, headers) }))
    .sort((a, b) => b.score - a.score)
    .map(({ range }) => range);
};
