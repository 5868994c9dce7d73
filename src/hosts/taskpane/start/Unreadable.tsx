import { Button, makeStyles } from "@fluentui/react-components";
import type { Lab } from "../lab/Lab";
import type { LabState, Problem } from "../lab/labState";
import { problemText } from "../lab/problemText";
import { ProblemMessage } from "../parts/ProblemMessage";
import { useTextStyles } from "../parts/useTextStyles";
import { text } from "../text";
import { ChooseRange } from "./ChooseRange";
import { InsertSample } from "./InsertSample";

const useStyles = makeStyles({ button: { alignSelf: "flex-start" } });

export interface UnreadableProps {
  readonly lab: Lab;
  readonly state: LabState;
  readonly problem: Problem;
}

/** The table or the workbook cannot be read: why, and the ways on. */
export const Unreadable = ({ lab, state, problem }: UnreadableProps) => {
  const styles = useStyles();
  const words = useTextStyles();
  return (
    <div className={words.column}>
      <h1 className={words.heading}>{text.start.dataQuestion}</h1>
      {state.chosen && <ChooseRange lab={lab} state={state} label={text.shell.fromTable} />}
      <ProblemMessage problem={problemText(problem)}>
        <Button className={styles.button} size="small" onClick={() => void lab.refresh()}>
          {text.shell.tryAgain}
        </Button>
      </ProblemMessage>
      {problem.kind === "faults" && state.likely.length === 0 && <InsertSample lab={lab} />}
    </div>
  );
};
