import {
  deleteScenario,
  renameScenario,
  storedCalled,
  storeScenario,
} from "../../../app/scenarios/storeScenario";
import type { EntryChange } from "../../../app/stored/changeStored";
import type { Lab } from "../lab/Lab";
import { callDraft, type Draft, type SetDraft } from "../scenarios/draft";
import { text } from "../text";
import { storedKey } from "./choices.vm";
import type { StoredRow } from "./stored.vm";
import { useStoring, type StoringState } from "./useStoring";

/** What can be done with the scenarios stored in the workbook. */
export interface ShelfControl {
  readonly state: StoringState;
  readonly save: (name: string) => void;
  readonly rename: (row: StoredRow, name: string) => void;
  readonly remove: (id: string, title: string) => void;
  readonly undo: (changes: readonly EntryChange[]) => void;
}

const newId = (): string => crypto.randomUUID();

/** Saves the draft and changes what is saved; the draft then goes by the name it has in the workbook. */
export const useShelf = (lab: Lab, draft: Draft, onDraft: SetDraft): ShelfControl => {
  const { state, change, undo } = useStoring(lab);
  const save = async (name: string): Promise<void> => {
    const done = await change(
      (storing) => storeScenario(storing, name, draft, newId),
      text.stored.saved(name)
    );
    const id = storedCalled(lab.snapshot().shelf, name)?.id;
    if (!done || id === undefined) return;
    // What was moved while it was being stored is a change of what is stored now.
    const { policy, exceptions } = draft;
    const opened = { key: storedKey(id), title: name, policy, exceptions };
    onDraft((now) => callDraft(now, opened));
  };
  const rename = async ({ id, title, opened }: StoredRow, name: string): Promise<void> => {
    const done = await change(
      (storing) => renameScenario(storing, id, name),
      text.stored.renamed(title, name)
    );
    if (done)
      onDraft((now) =>
        now.opened?.key === opened.key ? { ...now, opened: { ...now.opened, title: name } } : now
      );
  };
  const remove = (id: string, title: string): void =>
    void change((storing) => deleteScenario(storing, id), text.stored.removed(title));
  return {
    state,
    save: (name) => void save(name),
    rename: (row, name) => void rename(row, name),
    remove,
    undo: (changes) => void undo(changes),
  };
};
