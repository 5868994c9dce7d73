import { useCallback, useState } from "react";
import {
  changeScenarios,
  type StoredChange,
  type Storing,
} from "../../../app/scenarios/storeScenario";
import type { Fault, Result } from "../../../core/fault";
import { sentence } from "../../../derive/sentence";
import type { EntryChange } from "../../../app/stored/changeStored";
import type { Lab } from "../lab/Lab";
import { errorText, type ProblemText } from "../lab/problemText";
import { afterPress } from "../presses";
import { faultWords, text } from "../text";

/** How far a change of what is stored has come. */
export type StoringState =
  | { readonly status: "idle" }
  | { readonly status: "busy" }
  | {
      readonly status: "done";
      readonly said: string;
      readonly undo?: readonly EntryChange[];
    }
  | { readonly status: "failed"; readonly problem: ProblemText };

/** One change of what is stored. */
export type Change = (storing: Storing) => Promise<Result<StoredChange>>;

export interface StoringControl {
  readonly state: StoringState;
  /** Resolves to whether it was done. */
  readonly change: (change: Change, said: string) => Promise<boolean>;
  /** Takes the last change back. */
  readonly undo: (changes: readonly EntryChange[]) => Promise<boolean>;
}

const refused = (faults: readonly Fault[]): ProblemText => ({
  what: text.stored.failed,
  why: faults.map((fault) => sentence(fault, faultWords)).join(" "),
  next: "",
});

/** Stores scenarios in the workbook, one change at a time, each of which can be taken back. */
export const useStoring = (lab: Lab): StoringControl => {
  const [state, setState] = useState<StoringState>({ status: "idle" });
  const run = useCallback(
    async (work: Change, done: (change: StoredChange) => StoringState): Promise<boolean> => {
      setState({ status: "busy" });
      try {
        const { shelf } = lab.snapshot();
        const now = new Date().toISOString();
        const result = await work({ workbook: lab.workbook, shelf, now });
        if (result.ok) lab.adopt(result.value.entries);
        afterPress(() =>
          setState(
            result.ok ? done(result.value) : { status: "failed", problem: refused(result.faults) }
          )
        );
        return result.ok;
      } catch (error) {
        afterPress(() => setState({ status: "failed", problem: errorText(error) }));
        return false;
      }
    },
    [lab]
  );
  const change = useCallback(
    (work: Change, said: string) => run(work, ({ undo }) => ({ status: "done", said, undo })),
    [run]
  );
  const undo = useCallback(
    (changes: readonly EntryChange[]) =>
      run(
        (storing) => changeScenarios(storing, changes),
        () => ({ status: "done", said: text.stored.undone })
      ),
    [run]
  );
  return { state, change, undo };
};
