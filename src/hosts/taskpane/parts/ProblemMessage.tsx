import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { ProblemText } from "../lab/problemText";
import { Message } from "./Message";

const useStyles = makeStyles({
  what: { fontWeight: tokens.fontWeightSemibold },
  line: { margin: 0 },
});

export interface ProblemMessageProps {
  readonly problem: ProblemText;
  /** What to do next, as a button. */
  readonly children?: ReactNode;
}

/** What happened, why, and what next. */
export const ProblemMessage = ({ problem, children }: ProblemMessageProps) => {
  const styles = useStyles();
  return (
    <Message intent="error" announced>
      <div>
        <p className={mergeClasses(styles.line, styles.what)}>{problem.what}</p>
        {problem.why !== "" && <p className={styles.line}>{problem.why}</p>}
        {problem.next !== "" && <p className={styles.line}>{problem.next}</p>}
      </div>
      {children}
    </Message>
  );
};
