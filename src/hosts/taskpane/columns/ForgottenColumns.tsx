import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { Fault } from "../../../core/fault";
import { sentence } from "../../../derive/sentence";
import type { Lab } from "../lab/Lab";
import { errorText, type ProblemText } from "../lab/problemText";
import { Message } from "../parts/Message";
import { ProblemMessage } from "../parts/ProblemMessage";
import { faultWords, text } from "../text";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "8px" },
});

export interface ForgottenColumnsProps {
  readonly lab: Lab;
  readonly faults: readonly Fault[];
}

/** What was said of columns and cannot be read: why, and the way to say it anew. */
export const ForgottenColumns = ({ lab, faults }: ForgottenColumnsProps) => {
  const styles = useStyles();
  const [asked, setAsked] = useState(false);
  const [problem, setProblem] = useState<ProblemText>();
  if (faults.length === 0) return null;
  const forget = async (): Promise<void> => {
    try {
      await lab.forgetUnreadable();
    } catch (error) {
      setProblem(errorText(error));
    }
  };
  return (
    <>
      <Message intent="warning">
        <strong>{text.columns.cannotRead}</strong>
        <span>{faults.map((fault) => sentence(fault, faultWords)).join(" ")}</span>
        {asked && <span>{text.columns.anewHint}</span>}
        <div className={styles.buttons}>
          {asked ? (
            <>
              <Button size="small" appearance="primary" onClick={() => void forget()}>
                {text.columns.forget}
              </Button>
              <Button size="small" onClick={() => setAsked(false)}>
                {text.columns.keep}
              </Button>
            </>
          ) : (
            <Button size="small" onClick={() => setAsked(true)}>
              {text.columns.anew}
            </Button>
          )}
        </div>
      </Message>
      {problem && <ProblemMessage problem={problem} />}
    </>
  );
};
