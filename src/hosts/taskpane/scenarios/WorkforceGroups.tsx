import { useState } from "react";
import { SelectField } from "../parts/SelectField";
import { useTextStyles } from "../parts/useTextStyles";
import { text } from "../text";
import { workforceChoices, workforceView, type WorkforcePart } from "./workforce.vm";
import { WorkforceTable } from "./WorkforceTable";
import { scenarioYears } from "./years";

export interface WorkforceGroupsProps {
  /** The segment, or all that are run together. */
  readonly parts: readonly WorkforcePart[];
}

/** Jobs and pay by the group that is chosen. */
export const WorkforceGroups = ({ parts }: WorkforceGroupsProps) => {
  const words = useTextStyles();
  const choices = workforceChoices(parts.flatMap(({ workforce }) => workforce));
  const [wish, setWish] = useState<string>();
  const chosen = choices.find(({ key }) => key === wish) ?? choices[0];
  if (!chosen) return <p className={words.quiet}>{text.workforce.missing}</p>;
  const { jobs, pay, notes } = workforceView(parts, chosen.key);
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
