import { Button, makeStyles } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { text } from "../text";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: "none", display: "flex", flexDirection: "column" },
  more: { alignSelf: "flex-start", marginTop: "8px", marginBottom: "8px" },
});

export interface LimitedProps<T> {
  readonly items: readonly T[];
  /** How many stand there at first. */
  readonly first: number;
  readonly keyOf: (item: T) => string | number;
  readonly children: (item: T) => ReactNode;
}

/** A list that shows its beginning and the rest on demand. */
export const Limited = <T,>({ items, first, keyOf, children }: LimitedProps<T>) => {
  const styles = useStyles();
  const [all, setAll] = useState(false);
  // One more line costs no more room than the button.
  const cut = !all && items.length > first + 1;
  const shown = cut ? items.slice(0, first) : items;
  return (
    <>
      <ul className={styles.list}>
        {shown.map((item) => (
          <li key={keyOf(item)}>{children(item)}</li>
        ))}
      </ul>
      {cut && (
        <Button
          className={styles.more}
          size="small"
          appearance="subtle"
          onClick={() => setAll(true)}
        >
          {text.data.showAll(items.length)}
        </Button>
      )}
    </>
  );
};
