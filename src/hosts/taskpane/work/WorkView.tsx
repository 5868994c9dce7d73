import { Button, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Fault } from "../../../core/fault";
import { faultsText } from "../faultsText";
import { Bar } from "../parts/Bar";
import { Message } from "../parts/Message";
import { useTextStyles } from "../parts/useTextStyles";
import { text } from "../text";
import type { WorkControl } from "./useWork";

const useStyles = makeStyles({
  progress: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "8px" },
});

export interface WorkViewProps<Answer> {
  readonly control: WorkControl<Answer>;
  /** What a fault means here; absent where each is a problem. */
  readonly expected?: (faults: readonly Fault[]) => ReactNode;
  /**
   * About how high the answer will be, in pixels, in a pane as wide as Excel opens it: what stands
   * below is to stay where it is when the answer comes.
   */
  readonly room?: number;
  readonly children: (answer: Answer) => ReactNode;
}

/** Work with its progress and the way to cancel it, then its answer or what went wrong. */
export const WorkView = <Answer,>({ control, expected, room, children }: WorkViewProps<Answer>) => {
  const styles = useStyles();
  const words = useTextStyles();
  const { state, cancel, again } = control;
  switch (state.status) {
    case "idle":
      return null;
    case "working":
      return (
        <div style={{ minHeight: room }}>
          <div className={styles.progress}>
            <span className={words.quiet}>{text.explain.working(state.done, state.total)}</span>
            <Button size="small" appearance="subtle" onClick={cancel}>
              {text.explain.cancel}
            </Button>
          </div>
          <Bar share={state.done / Math.max(1, state.total)} />
        </div>
      );
    case "cancelled":
      return (
        <div className={styles.progress} role="status">
          <span className={words.quiet}>{text.explain.cancelled}</span>
          <Button size="small" onClick={again}>
            {text.explain.again}
          </Button>
        </div>
      );
    case "failed":
      return (
        expected?.(state.faults) ?? (
          <Message intent="warning">
            {text.explain.failed}: {faultsText(state.faults)}
          </Message>
        )
      );
    case "done":
      return children(state.answer);
  }
};
