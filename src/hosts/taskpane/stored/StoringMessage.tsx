import { Button, makeStyles } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { EntryChange } from "../../../app/stored/changeStored";
import { Message } from "../parts/Message";
import { ProblemMessage } from "../parts/ProblemMessage";
import { text } from "../text";
import type { StoringState } from "./useStoring";

const useStyles = makeStyles({ undo: { alignSelf: "flex-start" } });

export interface StoringMessageProps {
  readonly state: StoringState;
  readonly onUndo: (changes: readonly EntryChange[]) => void;
}

/** What became of the last change, and the way back. */
export const StoringMessage = ({ state, onUndo }: StoringMessageProps) => {
  const styles = useStyles();
  const status = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The button that was pressed may be gone with its line; the way back is the next best place.
    if (state.status === "done" && document.activeElement === document.body)
      status.current?.querySelector("button")?.focus();
  }, [state]);
  return (
    <>
      <div ref={status} role="status">
        {state.status === "done" && (
          <Message intent="success">
            <span>{state.said}</span>
            {state.undo && (
              <Button className={styles.undo} size="small" onClick={() => onUndo(state.undo ?? [])}>
                {text.stored.undo}
              </Button>
            )}
          </Message>
        )}
      </div>
      {state.status === "failed" && <ProblemMessage problem={state.problem} />}
    </>
  );
};
