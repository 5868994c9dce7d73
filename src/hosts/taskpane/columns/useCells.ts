import { useEffect, useState } from "react";
import type { TableRange, Workbook } from "../../../app/ports/workbook";
import type { Cells } from "../../../core/fault";
import { errorText, type ProblemText } from "../lab/problemText";

export interface CellsState {
  readonly cells?: Cells;
  readonly problem?: ProblemText;
}

/** The cells of a range, read when it is first shown and whenever it is another object. */
export const useCells = (workbook: Workbook, range: TableRange | undefined): CellsState => {
  const [state, setState] = useState<CellsState>({});
  useEffect(() => {
    let overtaken = false;
    const become = (next: CellsState): void => {
      if (!overtaken) setState(next);
    };
    if (range)
      workbook.read(range).then(
        (cells) => become({ cells }),
        (error: unknown) => become({ problem: errorText(error) })
      );
    else setState({});
    return () => {
      overtaken = true;
    };
  }, [workbook, range]);
  return state;
};
