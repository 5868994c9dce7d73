import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { NewSheet, Workbook } from "../../../app/ports/workbook";
import { text } from "../text";
import { Message } from "./Message";
import { ProblemMessage } from "./ProblemMessage";
import { useWriting, type LaidOut } from "./useWriting";

const legible = tokens.colorNeutralForeground2;

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "8px", alignItems: "stretch" },
  show: { alignSelf: "flex-start" },
  // What it does meanwhile is to be read, unlike the name of what cannot be pressed.
  busy: {
    color: legible,
    ":hover": { color: legible },
    ":hover:active,:active:focus-visible": { color: legible },
  },
});

export interface WriteButtonProps {
  readonly workbook: Workbook;
  /** Lays out the sheet or sheets, or says why that cannot be; called only when they are written. */
  readonly sheet: () => NewSheet | LaidOut | Promise<NewSheet | LaidOut>;
  readonly disabled?: boolean;
  /** What it does, where that is more than writing the result shown. */
  readonly label?: string;
  /** Is it what comes next here? */
  readonly primary?: boolean;
  readonly onWritten?: () => void;
}

const listed = (sheets: NewSheet | LaidOut): LaidOut => ("blocks" in sheets ? [sheets] : sheets);

/** Writes new sheets, says the name of the first and offers to show it. */
export const WriteButton = (props: WriteButtonProps) => {
  const { workbook, sheet, disabled = false, label, primary = label === undefined } = props;
  const styles = useStyles();
  const { writing, write, show } = useWriting(workbook);
  const busy = writing.status === "busy";
  const writeAll = async (): Promise<void> => {
    if (await write(async () => listed(await sheet()))) props.onWritten?.();
  };
  return (
    <div className={styles.root}>
      <Button
        className={busy ? styles.busy : undefined}
        appearance={primary ? "primary" : "secondary"}
        disabled={disabled}
        // A button that is disabled while it works would lose the focus.
        disabledFocusable={busy}
        onClick={() => void writeAll()}
      >
        {busy ? text.shell.writing : (label ?? text.shell.writeToWorkbook)}
      </Button>
      <div role="status">
        {writing.status === "done" && (
          <Message intent="success">
            <span>{text.shell.written(writing.sheet)}</span>
            <Button className={styles.show} size="small" onClick={() => void show(writing.sheet)}>
              {text.shell.show}
            </Button>
          </Message>
        )}
      </div>
      {writing.status === "failed" && <ProblemMessage problem={writing.problem} />}
    </div>
  );
};
