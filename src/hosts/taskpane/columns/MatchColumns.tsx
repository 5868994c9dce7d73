import { Button, makeStyles } from "@fluentui/react-components";
import { useMemo } from "react";
import type { LabTable } from "../lab/labState";
import { Disclosure } from "../parts/Disclosure";
import { Limited } from "../parts/Limited";
import { Message } from "../parts/Message";
import { ProblemMessage } from "../parts/ProblemMessage";
import { useTextStyles } from "../parts/useTextStyles";
import { text } from "../text";
import { choiceProblems, columnsView, sampleBelow, type ColumnRow } from "./columns.vm";
import { ColumnRowItem } from "./ColumnRowItem";
import { useMatching, type Remember } from "./useMatching";
import { withWords, wordsBelow } from "./words.vm";

const useStyles = makeStyles({
  problems: { margin: 0, paddingLeft: "16px" },
});

const shownAtFirst = 8;

export interface MatchColumnsProps {
  readonly table: LabTable;
  readonly remember: Remember;
}

/** Which of the user's headers stands for which column of ours; nothing counts before it is confirmed. */
export const MatchColumns = ({ table, remember }: MatchColumnsProps) => {
  const styles = useStyles();
  const words = useTextStyles();
  const view = useMemo(() => columnsView(table), [table]);
  const { choices, choose, busy, problem, confirm } = useMatching(table, view, remember);
  const problems = choiceProblems(table, choices);
  const item = (row: ColumnRow) => {
    const choice = choices[row.id];
    return (
      choice && (
        <ColumnRowItem
          row={row}
          choice={choice}
          headers={view.headers}
          sample={sampleBelow(table.cells, choice.header)}
          words={wordsBelow(table.cells, row.column, choice.header)}
          onChoice={(next) => choose(row.id, withWords(table.cells, row.column, choice, next))}
        />
      )
    );
  };
  const list = (rows: readonly ColumnRow[]) => (
    <Limited items={rows} first={shownAtFirst} keyOf={({ id }) => id}>
      {item}
    </Limited>
  );
  return (
    <div className={words.section}>
      {view.toConfirm.length > 0 ? (
        <>
          <h3 className={words.subheading}>{text.columns.toConfirm}</h3>
          <div>{list(view.toConfirm)}</div>
        </>
      ) : (
        <p className={words.quiet}>{text.columns.nothingToConfirm}</p>
      )}
      <div>
        {view.settled.length > 0 && (
          <Disclosure summary={text.columns.settled(view.settled.length)}>
            {list(view.settled)}
          </Disclosure>
        )}
        {view.open.length > 0 && (
          <Disclosure summary={text.columns.open(view.open.length)}>
            <p className={words.quiet}>{text.columns.openHint}</p>
            {list(view.open)}
          </Disclosure>
        )}
      </div>
      {problems.length > 0 && (
        <Message intent="warning" announced>
          <ul className={styles.problems}>
            {problems.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </Message>
      )}
      <Button
        appearance="primary"
        disabled={problems.length > 0}
        disabledFocusable={busy}
        onClick={() => void confirm()}
      >
        {busy ? text.columns.confirming : text.columns.confirm}
      </Button>
      {problem && <ProblemMessage problem={problem} />}
    </div>
  );
};
