import { Button, Input, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useTextStyles } from "../parts/useTextStyles";
import { text } from "../text";
import type { StoredRow } from "./stored.vm";
import { useStoredItemStyles } from "./useStoredItemStyles";

const useStyles = makeStyles({
  current: { fontWeight: tokens.fontWeightSemibold },
  rename: { display: "flex", flexDirection: "column", gap: "4px", alignItems: "stretch" },
});

export interface StoredItemProps {
  readonly row: StoredRow;
  /** Is it what the levers show? */
  readonly current: boolean;
  readonly onOpen: () => void;
  readonly onRename: (title: string) => void;
  readonly onDelete: () => void;
}

const Renaming = (props: {
  readonly title: string;
  readonly onDone: (title: string) => void;
  readonly onCancel: () => void;
}) => {
  const styles = useStyles();
  const item = useStoredItemStyles();
  const [title, setTitle] = useState(props.title);
  return (
    <form
      className={styles.rename}
      onSubmit={(event) => {
        event.preventDefault();
        props.onDone(title.trim());
      }}
      onKeyDown={({ key }) => {
        if (key === "Escape") props.onCancel();
      }}
    >
      <Input
        autoFocus
        aria-label={text.stored.newName(props.title)}
        value={title}
        maxLength={80}
        onChange={(_, { value }) => setTitle(value)}
      />
      <div className={item.buttons}>
        <Button type="submit" size="small" disabledFocusable={title.trim() === ""}>
          {text.stored.keepName}
        </Button>
        <Button size="small" appearance="subtle" onClick={props.onCancel}>
          {text.stored.cancel}
        </Button>
      </div>
    </form>
  );
};

/** A stored scenario: its name, what differs from today, and what can be done with it. */
export const StoredItem = ({ row, current, onOpen, onRename, onDelete }: StoredItemProps) => {
  const styles = useStyles();
  const item = useStoredItemStyles();
  const words = useTextStyles();
  const [renaming, setRenaming] = useState(false);
  const { title, differs } = row;
  const verbs = [
    { verb: text.stored.open, act: onOpen },
    { verb: text.stored.rename, act: () => setRenaming(true) },
    { verb: text.stored.remove, act: onDelete },
  ];
  return (
    <li className={item.item}>
      {renaming ? (
        <Renaming
          title={title}
          onDone={(wanted) => {
            setRenaming(false);
            if (wanted !== title && wanted !== "") onRename(wanted);
          }}
          onCancel={() => setRenaming(false)}
        />
      ) : (
        <>
          <span className={mergeClasses(current && styles.current)}>
            {title}
            {current && <span className={words.quiet}> ({text.stored.shown})</span>}
          </span>
          <span className={words.block}>{differs}</span>
          <div className={item.buttons}>
            {verbs.map(({ verb, act }) => (
              <Button
                key={verb}
                size="small"
                aria-label={text.stored.about(verb, title)}
                onClick={act}
              >
                {verb}
              </Button>
            ))}
          </div>
        </>
      )}
    </li>
  );
};
