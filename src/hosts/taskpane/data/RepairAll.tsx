import { Button, makeStyles } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { Message } from "../parts/Message";
import { ProblemMessage } from "../parts/ProblemMessage";
import { useTextStyles } from "../parts/useTextStyles";
import { text } from "../text";
import type { Repair } from "./repairs.vm";
import type { RepairControl } from "./useRepairs";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "8px" },
  button: { alignSelf: "flex-start" },
});

export interface RepairAllProps {
  readonly control: RepairControl;
  readonly repairs: readonly Repair[];
  readonly onWrite: (repairs: readonly Repair[]) => void;
}

/** Writes all texts that are numbers as numbers, after saying what that does, and says what became of it. */
export const RepairAll = ({ control: { job }, repairs, onWrite }: RepairAllProps) => {
  const styles = useStyles();
  const words = useTextStyles();
  const root = useRef<HTMLDivElement>(null);
  const isToBeSeen =
    job.status === "failed" || (job.status === "done" && job.answer.kept.length > 0);
  useEffect(() => {
    // What was pressed may stand far below.
    if (isToBeSeen) root.current?.focus();
  }, [isToBeSeen, job]);
  const busy = job.status === "working";
  const { repair } = text.data;
  return (
    <div ref={root} tabIndex={-1} className={styles.root}>
      {repairs.length > 1 && (
        <>
          <Button
            className={styles.button}
            disabledFocusable={busy}
            onClick={() => onWrite(repairs)}
          >
            {busy ? text.shell.writing : repair.writeAll(repairs.length)}
          </Button>
          <p className={words.quiet}>{repair.hint}</p>
        </>
      )}
      <div role="status">
        {job.status === "done" && (
          <Message intent={job.answer.kept.length > 0 ? "warning" : "success"}>
            <span>{repair.written(job.answer.written)}</span>
            {job.answer.kept.length > 0 && <span>{repair.kept(job.answer.kept.join("; "))}</span>}
          </Message>
        )}
      </div>
      {job.status === "failed" && <ProblemMessage problem={job.problem} />}
    </div>
  );
};
