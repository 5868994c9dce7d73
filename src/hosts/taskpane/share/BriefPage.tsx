import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { BriefWish } from "../../../app/ports/copyDesk";
import { Message } from "../parts/Message";
import { ProblemMessage } from "../parts/ProblemMessage";
import { SelectField } from "../parts/SelectField";
import { useTextStyles } from "../parts/useTextStyles";
import { text } from "../text";
import { Busy } from "./Busy";
import { plannedScenario, shownSegments, type PublishPlan } from "./plan.vm";
import type { Source } from "./planRecord";
import { useSharing } from "./sharing";
import { useBrief } from "./useBrief";

const useStyles = makeStyles({ buttons: { display: "flex", flexWrap: "wrap", gap: "8px" } });

export interface BriefPageProps {
  readonly source: Source;
  readonly plan: PublishPlan;
}

/** One page about the scenario of the copy and one of its segments. */
export const BriefPage = ({ source, plan }: BriefPageProps) => {
  const styles = useStyles();
  const words = useTextStyles();
  const { host } = useSharing();
  const { job, make, cancel } = useBrief(source, plan);
  const [wanted, setWanted] = useState("");
  const { brief, publish } = text.share;
  const labels = shownSegments(plan, source.data);
  const segment = labels.includes(wanted) ? wanted : labels[0];
  const { title } = plannedScenario(plan, source.draft, source.stored);
  const busy = job.status === "working";
  const button = (form: BriefWish["form"]) => (
    <Button
      disabled={segment === undefined || !host.givesFiles}
      // A button that is disabled while it works would lose the focus.
      disabledFocusable={busy}
      onClick={() => void make(segment ?? "", form)}
    >
      {brief[form]}
    </Button>
  );
  return (
    <div className={words.section}>
      <p className={words.quiet}>{brief.hint}</p>
      <p className={words.body}>{brief.scenario(title)}</p>
      {segment === undefined ? (
        <Message intent="warning">{brief.noSegment}</Message>
      ) : (
        <SelectField
          label={brief.segment}
          options={labels.map((label) => ({ key: label, label }))}
          value={segment}
          onChoose={setWanted}
        />
      )}
      <div className={styles.buttons}>
        {button("html")}
        {button("pdf")}
      </div>
      {busy && <Busy label={brief.working} onCancel={cancel} />}
      {!host.givesFiles && <p className={words.quiet}>{publish.filesFailHere}</p>}
      <div role="status">
        {job.status === "done" && (
          <Message intent="success">{publish.downloaded(job.answer)}</Message>
        )}
      </div>
      {job.status === "failed" && <ProblemMessage problem={job.problem} />}
    </div>
  );
};
