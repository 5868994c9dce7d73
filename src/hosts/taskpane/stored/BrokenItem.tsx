import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import { useTextStyles } from "../parts/useTextStyles";
import { text } from "../text";
import type { BrokenRow } from "./stored.vm";
import { useStoredItemStyles } from "./useStoredItemStyles";

const useStyles = makeStyles({
  title: { display: "flex", gap: "8px", alignItems: "center" },
  icon: {
    flexShrink: 0,
    fontSize: "20px",
    lineHeight: 0,
    color: tokens.colorStatusWarningForeground3,
  },
});

export interface BrokenItemProps {
  readonly row: BrokenRow;
  readonly onDelete: () => void;
}

/** Something stored that is no scenario of this lab: why, and the only thing that can be done. */
export const BrokenItem = ({ row, onDelete }: BrokenItemProps) => {
  const styles = useStyles();
  const item = useStoredItemStyles();
  const words = useTextStyles();
  return (
    <li className={item.item}>
      <span className={styles.title}>
        <span className={styles.icon}>
          <WarningRegular aria-hidden="true" />
        </span>
        {text.stored.cannotRun(row.title)}
      </span>
      <span className={words.block}>{row.why}</span>
      <div className={item.buttons}>
        <Button
          size="small"
          aria-label={text.stored.about(text.stored.remove, row.title)}
          onClick={onDelete}
        >
          {text.stored.remove}
        </Button>
      </div>
    </li>
  );
};
