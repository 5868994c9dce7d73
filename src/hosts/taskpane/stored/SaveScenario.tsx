import { Button, Field, Input, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { ScenarioShelf } from "../../../app/scenarios/scenarioShelf";
import type { Draft } from "../scenarios/draft";
import { text } from "../text";
import { saveView, suggestedName } from "./stored.vm";

const useStyles = makeStyles({
  input: { minWidth: 0 },
  root: { display: "flex", flexDirection: "column", gap: "8px", alignItems: "stretch" },
  button: { overflowWrap: "anywhere" },
});

export interface SaveScenarioProps {
  readonly shelf: ScenarioShelf;
  readonly draft: Draft;
  readonly busy: boolean;
  readonly onSave: (name: string) => void;
}

/** Saves what is set up under a name. */
export const SaveScenario = ({ shelf, draft, busy, onSave }: SaveScenarioProps) => {
  const styles = useStyles();
  const [typed, setTyped] = useState<string>();
  const suggested = suggestedName(draft);
  const [lastSuggested, setLastSuggested] = useState(suggested);
  // Another scenario brings its own name; what was typed for the last one is not meant for it.
  if (suggested !== lastSuggested) {
    setLastSuggested(suggested);
    setTyped(undefined);
  }
  const name = typed ?? suggested;
  const { possible, verb, note } = saveView(shelf, draft, name);
  return (
    <form
      className={styles.root}
      onSubmit={(event) => {
        event.preventDefault();
        if (possible && !busy) onSave(name.trim());
      }}
    >
      <Field label={text.stored.name} hint={note}>
        <Input
          className={styles.input}
          input={{ className: styles.input }}
          value={name}
          maxLength={80}
          onChange={(_, { value }) => setTyped(value)}
        />
      </Field>
      <Button type="submit" className={styles.button} disabledFocusable={!possible || busy}>
        {busy ? text.stored.working : verb}
      </Button>
    </form>
  );
};
