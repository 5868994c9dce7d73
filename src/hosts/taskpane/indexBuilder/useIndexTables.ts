import { useEffect, useRef, useState } from "react";
import {
  readIndexTables,
  type BuilderTables,
  type ReadRange,
  type TableWish,
} from "../../../app/indexBuilder/indexTables";
import type { TableMappings } from "../../../app/columns/tableMapping";
import type { Workbook } from "../../../app/ports/workbook";
import type { CellValue } from "../../../core/fault";
import { errorText, type ProblemText } from "../lab/problemText";
import { afterPress } from "../presses";

/** What is known of the tables; what was read last stays until there is something newer. */
export interface TablesState {
  readonly tables?: BuilderTables;
  readonly problem?: ProblemText;
}

const isSameRow = (row: readonly CellValue[], other: readonly CellValue[] | undefined): boolean =>
  row.length === other?.length && row.every((cell, column) => Object.is(cell, other[column]));

/** The range as it was read before, where a reading anew found the same: what hangs on it stays. */
const same = (read: ReadRange | undefined, before: ReadRange | undefined) => {
  if (!read || !before) return read;
  const { cells, ...place } = read;
  const { cells: cellsBefore, ...placeBefore } = before;
  const isSame =
    cells.length === cellsBefore.length &&
    JSON.stringify(place) === JSON.stringify(placeBefore) &&
    cells.every((row, r) => isSameRow(row, cellsBefore[r]));
  return isSame ? before : read;
};

const withSame = (tables: BuilderTables, before: BuilderTables | undefined): BuilderTables => {
  const framework = same(tables.framework, before?.framework);
  const data = same(tables.data, before?.data);
  return { ...tables, ...(framework ? { framework } : {}), ...(data ? { data } : {}) };
};

/** A framework that was found and its table are meant from then on, whatever others appear. */
const meant = (wish: TableWish, { framework, data }: BuilderTables): TableWish =>
  framework
    ? { framework: wish.framework ?? framework.range, data: wish.data ?? data?.range }
    : wish;

/**
 * Reads the tables of an index, and again when the workbook has changed or others are wished for.
 *
 * @param revision another object after every change of the workbook
 * @param mappings what was said of frameworks with other headers than ours
 */
export const useIndexTables = (
  workbook: Workbook,
  revision: unknown,
  wish: TableWish,
  mappings: TableMappings
): TablesState => {
  const [state, setState] = useState<TablesState>({});
  const last = useRef<{ readonly wish: TableWish; readonly tables: BuilderTables }>(null);
  useEffect(() => {
    let overtaken = false;
    const become = (next: (last: TablesState) => TablesState): void =>
      afterPress(() => {
        if (!overtaken) setState(next);
      });
    const keep = (tables: BuilderTables): void => {
      if (!overtaken) last.current = { wish, tables };
      become((before) => ({ tables: withSame(tables, before.tables) }));
    };
    const { current } = last;
    const wanted = current?.wish === wish ? meant(wish, current.tables) : wish;
    readIndexTables(workbook, wanted, mappings).then(keep, (error: unknown) =>
      become((before) => ({ ...before, problem: errorText(error) }))
    );
    return () => {
      overtaken = true;
    };
  }, [workbook, revision, wish, mappings]);
  return state;
};
