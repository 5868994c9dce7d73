import { useState } from "react";
import type { TableMapping } from "../../../app/columns/tableMapping";
import type { Result } from "../../../core/fault";
import type { LabTable } from "../lab/labState";
import { errorText, problemText, type ProblemText } from "../lab/problemText";
import {
  firstChoices,
  mappingOfChoices,
  type ColumnChoice,
  type ColumnChoices,
} from "./columnChoices";
import type { ColumnsView } from "./columns.vm";

/** Remembers what was said of a table in the workbook. */
export type Remember = (mapping: TableMapping) => Promise<Result<unknown>>;

export interface Matching {
  readonly choices: ColumnChoices;
  readonly choose: (id: string, choice: ColumnChoice) => void;
  readonly busy: boolean;
  readonly problem: ProblemText | undefined;
  /** Remembers the choices in the workbook; from then on the table is read by them. */
  readonly confirm: () => Promise<void>;
}

/** What the user chose for each column, over what is known and suggested. */
export const useMatching = (
  { kind, range }: LabTable,
  { matches }: ColumnsView,
  remember: Remember
): Matching => {
  const [changed, setChanged] = useState<ColumnChoices>({});
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ProblemText>();
  const choices = { ...firstChoices(matches), ...changed };
  const confirm = async (): Promise<void> => {
    setBusy(true);
    try {
      const result = await remember(mappingOfChoices(kind, range.headers, choices));
      if (result.ok) setChanged({});
      setProblem(result.ok ? undefined : problemText({ kind: "faults", faults: result.faults }));
    } catch (error) {
      setProblem(errorText(error));
    }
    setBusy(false);
  };
  const choose = (id: string, choice: ColumnChoice): void =>
    setChanged({ ...changed, [id]: choice });
  return { choices, choose, busy, problem, confirm };
};
