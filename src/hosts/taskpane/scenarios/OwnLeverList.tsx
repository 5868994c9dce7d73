import { Button, makeStyles } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { memo, useEffect, useRef, useState } from "react";
import { useTextStyles } from "../parts/useTextStyles";
import { text } from "../text";
import { resetOwn } from "./draft";
import { sameOwn, type ForWhomProps } from "./ForWhom";
import { ownLeverRows, type OwnRow } from "./ownLevers.vm";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: "none" },
  item: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) 24px", alignItems: "start" },
  words: { overflowWrap: "anywhere" },
  button: { minWidth: "24px" },
});

interface OwnItemProps {
  readonly row: OwnRow;
  readonly onRemove: () => void;
}

const OwnItem = ({ row, onRemove }: OwnItemProps) => {
  const styles = useStyles();
  const words = useTextStyles();
  return (
    <li className={styles.item}>
      <span className={styles.words}>
        {row.text}
        {row.elsewhere && <span className={words.block}>{text.levers.elsewhere}</span>}
      </span>
      <Button
        className={styles.button}
        size="small"
        appearance="subtle"
        icon={<DismissRegular />}
        aria-label={text.levers.removeOwn(row.text)}
        title={text.levers.removeOwn(row.text)}
        onClick={onRemove}
      />
    </li>
  );
};

/**
 * The levers that single segments have of their own, each with what takes it away. They stand below
 * the sliders, which would otherwise slip from under the hand that moves them for the first time.
 */
const List = ({ draft, labels, onDraft }: ForWhomProps) => {
  const styles = useStyles();
  const part = useRef<HTMLDivElement>(null);
  const [removed, setRemoved] = useState(0);
  useEffect(() => {
    // The button that was pressed is gone with its line.
    if (removed > 0 && document.activeElement === document.body) part.current?.focus();
  }, [removed]);
  const rows = ownLeverRows(draft, labels);
  // Where there was a line, the place of it is kept for the focus.
  if (rows.length + removed === 0) return null;
  return (
    <div ref={part} tabIndex={-1}>
      {rows.length > 0 && (
        <ul className={styles.list} aria-label={text.levers.ownList}>
          {rows.map((row) => (
            <OwnItem
              key={`${row.id} ${row.segment}`}
              row={row}
              onRemove={() => {
                onDraft((before) => resetOwn(before, row.segment, row.id));
                setRemoved(removed + 1);
              }}
            />
          ))}
        </ul>
      )}
    </div>
  );
};

export const OwnLeverList = memo(List, sameOwn);
