import { scenarioSheet } from "../../../app/scenarioSheet";
import type { LabSegment } from "../../../app/labData";
import type { Workbook } from "../../../app/ports/workbook";
import type { FuturesState } from "../futures/FuturesDesk";
import { useTextStyles } from "../parts/useTextStyles";
import { WriteButton } from "../parts/WriteButton";
import { language, text } from "../text";
import { Outcomes } from "./Outcomes";
import { restsOn, type ResultView } from "./scenario.vm";
import { Verdict } from "./Verdict";
import { Workforce } from "./Workforce";

export interface ResultsProps {
  readonly workbook: Workbook;
  readonly segment: LabSegment;
  readonly result: ResultView;
  readonly title: string;
  /** How sure it is, as far as that is known yet. */
  readonly sure: FuturesState;
}

/** Verdict, charts, what they rest on, and the way into the workbook. */
export const Results = ({ workbook, segment, result, title, sure }: ResultsProps) => {
  const words = useTextStyles();
  const { run, outcomes, verdict } = result;
  return (
    <>
      <Verdict verdict={verdict} untouched={Object.keys(run.policy).length === 0} />
      <Outcomes outcomes={outcomes} sure={sure} />
      <Workforce segment={segment} run={run} />
      <p className={words.quiet}>
        {text.scenarios.honesty} {restsOn(segment, run.segment)}
      </p>
      <WriteButton workbook={workbook} sheet={() => scenarioSheet(segment, run, title, language)} />
    </>
  );
};
