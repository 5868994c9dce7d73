import { useState } from "react";
import type { Lab } from "../lab/Lab";
import type { LabTable } from "../lab/labState";
import { errorText, problemText, type ProblemText } from "../lab/problemText";
import {
  firstChoices,
  mappingOfChoices,
  type ColumnChoice,
  type ColumnChoices,
} from "./columnChoices";
import type { ColumnsView } from "./columns.vm";

export interface Matching {
  readonly choices: ColumnChoices;
  readonly choose: (id: string, choice: ColumnChoice) => void;
  readonly busy: boolean;
  readonly problem: ProblemText | undefined;
  /** Remembers the choices in the workbook; from then on the table is read by them. */
  readonly confirm: () => Promise<void>;
}

/** What the user chose for each column, over what is known and suggested. */
export const useMatching = (lab: Lab, table: LabTable, { matches }: ColumnsView): Matching => {
  const [changed, setChanged] = useState<ColumnChoices>({});
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ProblemText>();
  const choices = { ...firstChoices(matches), ...changed };
  const confirm = async (): Promise<void> => {
    setBusy(true);
    try {
      const result = await lab.remember(mappingOfChoices("segments", table.range.headers, choices));
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
