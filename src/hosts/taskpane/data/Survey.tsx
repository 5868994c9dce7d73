import { Button, makeStyles } from "@fluentui/react-components";
import type { TableRange } from "../../../app/ports/workbook";
import { questionnaireSheet } from "../../../app/questionnaire/questionnaireSheet";
import { answerSheets } from "../../../app/questionnaire/readAnswers";
import type { Lab } from "../lab/Lab";
import { problemText } from "../lab/problemText";
import { Message } from "../parts/Message";
import { ProblemMessage } from "../parts/ProblemMessage";
import { useTextStyles } from "../parts/useTextStyles";
import { useWriting } from "../parts/useWriting";
import { language, text } from "../text";
import { filledQuestionnaires } from "./survey.vm";

const useStyles = makeStyles({
  button: { alignSelf: "flex-start" },
});

export interface SurveyProps {
  readonly lab: Lab;
  /** Every table and sheet of the workbook. */
  readonly ranges: readonly TableRange[];
}

/** Writes a questionnaire for the survey stage, and reads the answers back. */
export const Survey = ({ lab, ranges }: SurveyProps) => {
  const styles = useStyles();
  const words = useTextStyles();
  const { writing, write, show } = useWriting(lab.workbook);
  const busy = writing.status === "busy";
  const read = (range: TableRange): Promise<boolean> =>
    write(async () => {
      const sheets = answerSheets(await lab.workbook.read(range), range.name, language);
      return sheets.ok
        ? sheets.value
        : { problem: problemText({ kind: "faults", faults: sheets.faults }) };
    });
  return (
    <section className={words.section}>
      <h2 className={words.subheading}>{text.survey.heading}</h2>
      <p className={words.quiet}>{text.survey.hint}</p>
      <Button
        className={styles.button}
        disabledFocusable={busy}
        onClick={() => void write(() => [questionnaireSheet(language)])}
      >
        {busy ? text.shell.writing : text.survey.write}
      </Button>
      {filledQuestionnaires(ranges).map((range) => (
        <div key={range.sheet} className={words.section}>
          <Button
            className={styles.button}
            disabledFocusable={busy}
            onClick={() => void read(range)}
          >
            {text.survey.read}
          </Button>
          <p className={words.quiet}>{text.survey.readFrom(range.sheet)}</p>
        </div>
      ))}
      <div role="status">
        {writing.status === "done" && (
          <Message intent="success">
            <span>{text.shell.written(writing.sheet)}</span>
            <Button className={styles.button} size="small" onClick={() => void show(writing.sheet)}>
              {text.shell.show}
            </Button>
          </Message>
        )}
      </div>
      {writing.status === "failed" && <ProblemMessage problem={writing.problem} />}
    </section>
  );
};
