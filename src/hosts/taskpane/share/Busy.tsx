import { Button, makeStyles, Spinner } from "@fluentui/react-components";
import { text } from "../text";

const useStyles = makeStyles({
  root: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "8px" },
});

export interface BusyProps {
  readonly label: string;
  /** Nothing where it is too late to stop. */
  readonly onCancel: (() => void) | undefined;
}

/** What is being done, and the way to stop it. */
export const Busy = ({ label, onCancel }: BusyProps) => {
  const styles = useStyles();
  return (
    <div className={styles.root} role="status">
      <Spinner size="tiny" label={label} />
      <Button size="small" disabledFocusable={!onCancel} onClick={onCancel}>
        {text.share.publish.cancel}
      </Button>
    </div>
  );
};
