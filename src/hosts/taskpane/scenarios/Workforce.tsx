import type { LabSegment } from "../../../app/labData";
import type { ScenarioRun } from "../../../app/runScenario";
import { Disclosure } from "../parts/Disclosure";
import { Message } from "../parts/Message";
import { useTextStyles } from "../parts/useTextStyles";
import { text } from "../text";
import { partOf } from "./workforce.vm";
import { WorkforceGroups } from "./WorkforceGroups";

export interface WorkforceProps {
  readonly segment: LabSegment;
  readonly run: ScenarioRun;
}

/** Jobs and pay by group where the workbook says who works in the segment. */
export const Workforce = ({ segment, run }: WorkforceProps) => {
  const words = useTextStyles();
  const { workforce } = segment;
  if (!workforce) return <p className={words.quiet}>{text.workforce.missing}</p>;
  return (
    <Disclosure summary={<span className={words.subheading}>{text.workforce.heading}</span>}>
      {workforce.ok ? (
        <WorkforceGroups parts={[partOf(segment, run, workforce.value)]} />
      ) : (
        <Message intent="warning">{text.workforce.unreadable}</Message>
      )}
    </Disclosure>
  );
};
