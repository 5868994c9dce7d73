import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { Lab } from "../lab/Lab";
import { errorText, type ProblemText } from "../lab/problemText";
import { Message } from "../parts/Message";
import { ProblemMessage } from "../parts/ProblemMessage";
import { useTextStyles } from "../parts/useTextStyles";
import { text } from "../text";

const useStyles = makeStyles({ button: { alignSelf: "flex-start" } });

/** Reads what is selected in the sheet, where the table is only a part of it. */
export const ReadSelection = ({ lab }: { readonly lab: Lab }) => {
  const styles = useStyles();
  const words = useTextStyles();
  const [isNothing, setNothing] = useState(false);
  const [problem, setProblem] = useState<ProblemText>();
  const read = async (): Promise<void> => {
    try {
      setNothing(!(await lab.chooseSelected()));
      setProblem(undefined);
    } catch (error) {
      setProblem(errorText(error));
    }
  };
  return (
    <div className={words.section}>
      <Button className={styles.button} size="small" onClick={() => void read()}>
        {text.columns.readSelection}
      </Button>
      <p className={words.quiet}>{text.columns.selectionHint}</p>
      {isNothing && (
        <Message intent="warning" announced>
          {text.columns.nothingSelected}
        </Message>
      )}
      {problem && <ProblemMessage problem={problem} />}
    </div>
  );
};
