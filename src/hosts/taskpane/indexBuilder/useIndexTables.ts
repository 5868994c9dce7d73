import { useEffect, useState } from "react";
import {
  readIndexTables,
  type BuilderTables,
  type TableWish,
} from "../../../app/indexBuilder/indexTables";
import type { TableMappings } from "../../../app/columns/tableMapping";
import type { Workbook } from "../../../app/ports/workbook";
import { errorText, type ProblemText } from "../lab/problemText";

/** What is known of the tables; what was read last stays until there is something newer. */
export interface TablesState {
  readonly tables?: BuilderTables;
  readonly problem?: ProblemText;
}

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
  useEffect(() => {
    let overtaken = false;
    const become = (next: (last: TablesState) => TablesState): void => {
      if (!overtaken) setState(next);
    };
    readIndexTables(workbook, wish, mappings).then(
      (tables) => become(() => ({ tables })),
      (error: unknown) => become((last) => ({ ...last, problem: errorText(error) }))
    );
    return () => {
      overtaken = true;
    };
  }, [workbook, revision, wish, mappings]);
  return state;
};
