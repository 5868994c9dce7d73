import { success, then, type Cells, type Fault, type Result } from "../../core/fault";
import { buildIndex, type BuiltIndex } from "../../core/index/pipeline/buildIndex";
import { rollUp } from "../../core/index/robustness/firms";
import type { Variation } from "../../core/index/robustness/variation";
import { findTable } from "../findIndexTables";
import type { Workbook } from "../ports/workbook";
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
}

const withFirms = (found: DoubtedIndex, cells: Cells, name: string): Result<DoubtedIndex> => {
  const { index, doubts } = found;
  return then(readFirms(cells, index.tree.indicators, name), ({ value: firms, warnings }) =>
    then(buildIndex(index.record, rollUp(index.input, firms)), (rebuilt) =>
      success({
        index: rebuilt,
        doubts: [...doubts, { vary: "firms", name: "sample of firms", firms }],
        warnings: [...found.warnings, ...warnings],
      })
    )
  );
};

const withErrorBars = (found: DoubtedIndex, cells: Cells, name: string): Result<DoubtedIndex> => {
  const { index, doubts } = found;
  const { indicators } = index.tree;
  return then(readErrors(cells, index.input, indicators, name), ({ value: errors, warnings }) =>
    success({
      index,
      doubts: [...doubts, { vary: "errors", name: "errors of the data", errors }],
      warnings: [...found.warnings, ...warnings],
    })
  );
};

type Add = (found: DoubtedIndex, cells: Cells, name: string) => Result<DoubtedIndex>;

/** Adds the doubts of a table, where there is one. */
const added = async (
  workbook: Workbook,
  found: Result<DoubtedIndex>,
  name: string | undefined,
  add: Add
): Promise<Result<DoubtedIndex>> => {
  if (!found.ok || name === undefined) return found;
  const range = findTable(await workbook.ranges(), name);
  if (!range.ok) return range;
  return add(found.value, await workbook.read(range.value), range.value.name);
};

/** Reads what a workbook says of how well the data of an index are known. */
export const readDoubts = async (
  workbook: Workbook,
  index: BuiltIndex,
  { firms, errors }: DoubtSheets
): Promise<Result<DoubtedIndex>> => {
  const plain = success<DoubtedIndex>({ index, doubts: [], warnings: [] });
  const sampled = await added(workbook, plain, firms, withFirms);
  return added(workbook, sampled, errors, withErrorBars);
};
