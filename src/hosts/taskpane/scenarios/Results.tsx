import type { LabSegment } from "../../../app/labData";
import type { FuturesState } from "../futures/FuturesDesk";
import { useTextStyles } from "../parts/useTextStyles";
import { text } from "../text";
import { Outcomes } from "./Outcomes";
import { restsOn, type ResultView } from "./scenario.vm";
import { Verdict } from "./Verdict";
import { Workforce } from "./Workforce";

export interface ResultsProps {
  readonly segment: LabSegment;
  readonly result: ResultView;
  /** How sure it is, as far as that is known yet. */
  readonly sure: FuturesState;
}

/** Verdict, charts, and what they rest on. */
export const Results = ({ segment, result, sure }: ResultsProps) => {
  const words = useTextStyles();
  const { run, outcomes, verdict } = result;
  return (
    <>
      <Verdict
        verdict={verdict}
        futures={sure.futures}
        untouched={Object.keys(run.policy).length === 0}
      />
      <Outcomes outcomes={outcomes} sure={sure} />
      <Workforce segment={segment} run={run} />
      <p className={words.quiet}>
        {text.scenarios.honesty} {restsOn(segment, run.segment)}
      </p>
    </>
  );
};
