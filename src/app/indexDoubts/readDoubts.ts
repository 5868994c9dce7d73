import { failure, success, then, type Cells, type Fault, type Result } from "../../core/fault";
import { buildIndex, type BuiltIndex } from "../../core/index/pipeline/buildIndex";
import { rollUp } from "../../core/index/robustness/firms";
import type { Variation } from "../../core/index/robustness/variation";
import { headedRange } from "../columns/headedRange";
import { tableRows } from "../columns/tableRows";
import { findTable } from "../findIndexTables";
import { onSheet } from "../onSheet";
import type { TableRange, Workbook } from "../ports/workbook";
import { readErrors, readFirms } from "./doubtTables";

/** Tables that say how well the data of an index are known; either may be absent. */
export interface DoubtSheets {
  /** A row a firm: the indicators of its columns become the means of the firms of each unit. */
  readonly firms?: string;
  /** Standard errors, laid out as the data. */
  readonly errors?: string;
}

/** An index and what is doubted of its data. */
export interface DoubtedIndex {
  readonly index: BuiltIndex;
  readonly doubts: readonly Variation[];
  readonly warnings: readonly Fault[];
  /** The tables that say so, as far as they were read. */
  readonly tables: readonly TableRange[];
}

/** Adds what a table says; its warnings count the rows of the table. */
type Add = (found: DoubtedIndex, cells: Cells, range: TableRange) => Result<DoubtedIndex>;

const withFirms: Add = (found, cells, { name }) => {
  const { index, doubts } = found;
  return then(readFirms(index, cells, name), ({ value: firms, warnings }) =>
    then(buildIndex(index.record, rollUp(index.input, firms)), (rebuilt) =>
      success({
        ...found,
        index: rebuilt,
        doubts: [...doubts, { vary: "firms", name: "sample of firms", firms }],
        warnings,
      })
    )
  );
};

const withErrorBars: Add = (found, cells, { name, row }) => {
  const { index, doubts } = found;
  return then(readErrors(index, cells, name, row), ({ value: errors, warnings }) =>
    success({
      ...found,
      doubts: [...doubts, { vary: "errors", name: "errors of the data", errors }],
      warnings,
    })
  );
};

/** Adds the doubts of a table, where there is one; rows of its faults are those of the sheet. */
const added = async (
  workbook: Workbook,
  found: Result<DoubtedIndex>,
  name: string | undefined,
  add: Add
): Promise<Result<DoubtedIndex>> => {
  if (!found.ok || name === undefined) return found;
  const ranges = await workbook.ranges();
  const named = findTable(ranges.map(headedRange), name);
  if (!named.ok) return named;
  const { range, cells, doubts } = tableRows(named.value, await workbook.read(named.value));
  const result = add({ ...found.value, warnings: [] }, cells, range);
  if (!result.ok) return failure(...onSheet(result.faults, [range]));
  const { warnings, tables, ...rest } = result.value;
  return success({
    ...rest,
    warnings: [...found.value.warnings, ...onSheet([...warnings, ...doubts], [range])],
    tables: [...tables, range],
  });
};

/** Reads what a workbook says of how well the data of an index are known. */
export const readDoubts = async (
  workbook: Workbook,
  index: BuiltIndex,
  { firms, errors }: DoubtSheets
): Promise<Result<DoubtedIndex>> => {
  const plain = success<DoubtedIndex>({ index, doubts: [], warnings: [], tables: [] });
  const sampled = await added(workbook, plain, firms, withFirms);
  return added(workbook, sampled, errors, withErrorBars);
};
