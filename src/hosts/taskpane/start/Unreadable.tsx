import { Button, makeStyles } from "@fluentui/react-components";
import { lazy } from "react";
import type { FaultCode } from "../../../core/fault";
import { ForgottenColumns } from "../columns/ForgottenColumns";
import { PassedOver } from "../columns/PassedOver";
import { ReadSelection } from "../columns/ReadSelection";
import { ChooseLanguage } from "../language/ChooseLanguage";
import type { Lab } from "../lab/Lab";
import { rangeKey, type LabState, type LabTable, type Problem } from "../lab/labState";
import { problemText } from "../lab/problemText";
import { ProblemMessage } from "../parts/ProblemMessage";
import { useTextStyles } from "../parts/useTextStyles";
import { partModules } from "../partModules";
import { text } from "../text";
import { BuildOwn } from "./BuildOwn";
import { ChooseRange } from "./ChooseRange";
import { InsertSample } from "./InsertSample";

const useStyles = makeStyles({ button: { alignSelf: "flex-start" } });

export interface UnreadableProps {
  readonly lab: Lab;
  readonly state: LabState;
  readonly problem: Problem;
  /** Leads to an index of any table; absent where there is none. */
  readonly onIndices: (() => void) | undefined;
}

const MatchColumns = lazy(() =>
  partModules.matchColumns().then((module) => ({ default: module.MatchColumns }))
);

/** Headers are what the user can mend here, by saying what they mean. */
const headerFaults: readonly FaultCode[] = ["columnMissing", "columnTwice", "headerShared"];

const isForeign = (problem: Problem): boolean =>
  problem.kind === "faults" && problem.faults.some(({ code }) => headerFaults.includes(code));

interface MatchForeignProps {
  readonly lab: Lab;
  readonly table: LabTable;
}

/** A table with other headers than ours is no mistake: it is asked what they mean. */
const MatchForeign = ({ lab, table }: MatchForeignProps) => {
  const words = useTextStyles();
  return (
    <section className={words.section}>
      <h2 className={words.subheading}>{text.columns.heading}</h2>
      <p className={words.body}>{text.columns.why}</p>
      <PassedOver range={table.range} />
      <ReadSelection lab={lab} />
      <MatchColumns key={rangeKey(table.range)} table={table} remember={lab.remember} />
    </section>
  );
};

/** The table or the workbook cannot be read: why, and the ways on. */
export const Unreadable = ({ lab, state, problem, onIndices }: UnreadableProps) => {
  const styles = useStyles();
  const words = useTextStyles();
  return (
    <div className={words.column}>
      <h1 className={words.heading}>{text.start.dataQuestion}</h1>
      <ForgottenColumns lab={lab} faults={state.remembered.faults} />
      {state.chosen && <ChooseRange lab={lab} state={state} label={text.shell.fromTable} />}
      {isForeign(problem) && state.table ? (
        <MatchForeign lab={lab} table={state.table} />
      ) : (
        <ProblemMessage problem={problemText(problem)}>
          <Button className={styles.button} size="small" onClick={() => void lab.refresh()}>
            {text.shell.tryAgain}
          </Button>
        </ProblemMessage>
      )}
      {problem.kind === "faults" && !isForeign(problem) && state.likely.length === 0 && (
        <InsertSample lab={lab} />
      )}
      {onIndices && <BuildOwn onIndices={onIndices} />}
      <ChooseLanguage />
    </div>
  );
};
