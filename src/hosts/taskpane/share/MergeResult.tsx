import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { Workbook } from "../../../app/ports/workbook";
import type { CopyEdits } from "../../../app/publish/copyEdits";
import { Message } from "../parts/Message";
import { ProblemMessage } from "../parts/ProblemMessage";
import { useTextStyles } from "../parts/useTextStyles";
import { text } from "../text";
import { EditList } from "./EditList";
import { changesOf, mergeView, safeKeys } from "./merge.vm";
import { useSharing } from "./sharing";
import { useJob } from "./useJob";

const useStyles = makeStyles({ buttons: { display: "flex", flexWrap: "wrap", gap: "8px" } });

interface Applied {
  readonly written: number;
  /** Cells that had been changed in the meantime. */
  readonly kept: readonly string[];
}

export interface MergeResultProps {
  readonly workbook: Workbook;
  readonly found: CopyEdits;
}

/** The changes that were found, and the writing of those that were chosen, after asking. */
export const MergeResult = ({ workbook, found }: MergeResultProps) => {
  const styles = useStyles();
  const words = useTextStyles();
  const { host } = useSharing();
  const { merge } = text.share;
  const view = mergeView(found);
  const [taken, setTaken] = useState(() => safeKeys(view));
  const [asking, setAsking] = useState(false);
  const { job, run } = useJob<Applied>();
  const write = (): Promise<void> =>
    run(async () => {
      setAsking(false);
      const asked = changesOf(found, taken);
      const left = (await host.change(asked)).flatMap(({ range, changes }) =>
        changes.map(({ row, column }) => ({ range, row, column }))
      );
      const kept = left.map(({ range, row, column }) => {
        const edit = view.edits.find(
          ({ place }) => place?.range === range && place.row === row && place.column === column
        );
        return edit?.at ?? "";
      });
      const all = asked.reduce((sum, { changes }) => sum + changes.length, 0);
      return { answer: { written: all - kept.length, kept } };
    });
  const done = job.status === "done";
  return (
    <div className={words.section}>
      <p className={words.body}>
        {view.edits.length === 0
          ? merge.none
          : merge.found(view.edits.length, safeKeys(view).length)}
      </p>
      {view.notes.map((note) => (
        <p key={note} className={words.quiet}>
          {note}
        </p>
      ))}
      <EditList
        edits={view.edits}
        taken={taken}
        onTaken={setTaken}
        onShow={({ place }) => place && void workbook.select(place.range, place.row, place.column)}
      />
      {!done && !asking && taken.length > 0 && (
        <div>
          <Button appearance="primary" onClick={() => setAsking(true)}>
            {merge.apply(taken.length)}
          </Button>
        </div>
      )}
      {asking && (
        <Message intent="info" announced>
          <p className={words.body}>{merge.ask(taken.length)}</p>
          <div className={styles.buttons}>
            <Button appearance="primary" onClick={() => void write()}>
              {merge.yes}
            </Button>
            <Button onClick={() => setAsking(false)}>{merge.no}</Button>
          </div>
        </Message>
      )}
      {done && (
        <Message intent={job.answer.kept.length > 0 ? "warning" : "success"} announced>
          <p className={words.body}>{merge.applied(job.answer.written)}</p>
          {job.answer.kept.length > 0 && (
            <p className={words.body}>{merge.kept(job.answer.kept.join("; "))}</p>
          )}
        </Message>
      )}
      {job.status === "failed" && <ProblemMessage problem={job.problem} />}
    </div>
  );
};
