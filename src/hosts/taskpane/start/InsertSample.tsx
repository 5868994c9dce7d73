import { Button } from "@fluentui/react-components";
import type { Lab } from "../lab/Lab";
import { partModules } from "../partModules";
import { ProblemMessage } from "../parts/ProblemMessage";
import { useTextStyles } from "../parts/useTextStyles";
import { useWriting } from "../parts/useWriting";
import { text } from "../text";

/** Adds the case book as new sheets and reads it. */
export const InsertSample = ({ lab }: { readonly lab: Lab }) => {
  const words = useTextStyles();
  const { writing, write } = useWriting(lab.workbook);
  const busy = writing.status === "busy";
  const insert = async (): Promise<void> => {
    const sheets = async () => (await partModules.sample()).sampleSheets();
    if (await write(sheets)) await lab.chooseLikeliest();
  };
  return (
    <div className={words.section}>
      <Button appearance="primary" disabledFocusable={busy} onClick={() => void insert()}>
        {busy ? text.start.insertingSample : text.start.insertSample}
      </Button>
      <p className={words.quiet}>{text.start.insertSampleHint}</p>
      {writing.status === "failed" && <ProblemMessage problem={writing.problem} />}
    </div>
  );
};
