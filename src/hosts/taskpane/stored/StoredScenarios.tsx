import { scenarioTableSheet } from "../../../app/scenarios/scenarioTableSheet";
import type { ScenarioShelf } from "../../../app/scenarios/scenarioShelf";
import { sentence } from "../../../derive/sentence";
import type { Lab } from "../lab/Lab";
import { Message } from "../parts/Message";
import { useTextStyles } from "../parts/useTextStyles";
import { WriteButton } from "../parts/WriteButton";
import { isUnchanged, openScenario, type Draft, type SetDraft } from "../scenarios/draft";
import { faultWords, language, text } from "../text";
import { BrokenItem } from "./BrokenItem";
import { SaveScenario } from "./SaveScenario";
import { brokenRows, storedRows } from "./stored.vm";
import { StoredItem } from "./StoredItem";
import { StoringMessage } from "./StoringMessage";
import { useStoredItemStyles } from "./useStoredItemStyles";
import { useShelf } from "./useShelf";

export interface StoredScenariosProps {
  readonly lab: Lab;
  readonly shelf: ScenarioShelf;
  readonly draft: Draft;
  readonly onDraft: SetDraft;
}

/** The scenarios stored in the workbook: one more, and what can be done with those that are there. */
export const StoredScenarios = ({ lab, shelf, draft, onDraft }: StoredScenariosProps) => {
  const words = useTextStyles();
  const styles = useStoredItemStyles();
  const { state, undo, save, rename, remove } = useShelf(lab, draft, onDraft);
  const rows = storedRows(shelf);
  const broken = brokenRows(shelf);
  return (
    <section className={words.section}>
      <h2 className={words.subheading}>{text.stored.heading}</h2>
      <SaveScenario shelf={shelf} draft={draft} busy={state.status === "busy"} onSave={save} />
      <StoringMessage state={state} onUndo={undo} />
      {shelf.faults.length > 0 && (
        <Message intent="warning">
          {text.stored.cannotRead}:{" "}
          {shelf.faults.map((fault) => sentence(fault, faultWords)).join(" ")}
        </Message>
      )}
      {rows.length + broken.length === 0 ? (
        <p className={words.quiet}>{text.stored.none}</p>
      ) : (
        <ul className={styles.list}>
          {rows.map((row) => (
            <StoredItem
              key={row.id}
              row={row}
              current={draft.opened?.key === row.opened.key && isUnchanged(draft)}
              onOpen={() => onDraft((before) => openScenario(before, row.opened))}
              onRename={(name) => rename(row, name)}
              onDelete={() => remove(row.id, row.title)}
            />
          ))}
          {broken.map((row) => (
            <BrokenItem key={row.id} row={row} onDelete={() => remove(row.id, row.title)} />
          ))}
        </ul>
      )}
      {rows.length > 0 && (
        <>
          <p className={words.quiet}>{text.stored.writeHint}</p>
          <WriteButton
            workbook={lab.workbook}
            sheet={() => scenarioTableSheet(shelf.stored, language)}
            label={text.stored.writeTable}
          />
        </>
      )}
    </section>
  );
};
