import { useState } from "react";
import type { LabSegment } from "../../../app/labData";
import type { ScenarioRun } from "../../../app/runScenario";
import type { WorkerGroup } from "../../../model/workforce/readWorkforce";
import { Disclosure } from "../parts/Disclosure";
import { Message } from "../parts/Message";
import { SelectField } from "../parts/SelectField";
import { useTextStyles } from "../parts/useTextStyles";
import { text } from "../text";
import { workforceChoices, workforceView } from "./workforce.vm";
import { WorkforceTable } from "./WorkforceTable";
import { scenarioYears } from "./years";

export interface WorkforceProps {
  readonly segment: LabSegment;
  readonly run: ScenarioRun;
}

const Groups = ({
  segment,
  run,
  workforce,
}: WorkforceProps & { readonly workforce: readonly WorkerGroup[] }) => {
  const words = useTextStyles();
  const choices = workforceChoices(workforce);
  const [wish, setWish] = useState<string>();
  const chosen = choices.find(({ key }) => key === wish) ?? choices[0];
  if (!chosen) return <p className={words.quiet}>{text.workforce.missing}</p>;
  const { jobs, pay, notes } = workforceView(segment, workforce, run, chosen.key);
  return (
    <div className={words.section}>
      <SelectField
        label={text.workforce.by}
        options={choices}
        value={chosen.key}
        onChoose={setWish}
      />
      <WorkforceTable title={text.workforce.jobs(scenarioYears)} rows={jobs} />
      <WorkforceTable title={text.workforce.pay(scenarioYears)} rows={pay} />
      {notes.map((note) => (
        <p key={note} className={words.quiet}>
          {note}
        </p>
      ))}
    </div>
  );
};

/** Jobs and pay by group where the workbook says who works in the segment. */
export const Workforce = ({ segment, run }: WorkforceProps) => {
  const words = useTextStyles();
  const { workforce } = segment;
  if (!workforce) return <p className={words.quiet}>{text.workforce.missing}</p>;
  return (
    <Disclosure summary={<span className={words.subheading}>{text.workforce.heading}</span>}>
      {workforce.ok ? (
        <Groups segment={segment} run={run} workforce={workforce.value} />
      ) : (
        <Message intent="warning">{text.workforce.unreadable}</Message>
      )}
    </Disclosure>
  );
};
