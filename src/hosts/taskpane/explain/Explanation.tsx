import { useMemo } from "react";
import type { Fault } from "../../../core/fault";
import type { Policy } from "../../../model/cluster/policy";
import { outcomes } from "../../../model/outcomes";
import type { SegmentInputs } from "../../../model/segments/simulationInputs";
import { change } from "../format";
import { basisText } from "../futures/futures.vm";
import { SpanList } from "../parts/SpanList";
import { useTextStyles } from "../parts/useTextStyles";
import type { HeadlineId } from "../scenarios/outcomes.vm";
import { scenarioYears } from "../scenarios/years";
import { inWords, text } from "../text";
import { useWork } from "../work/useWork";
import { WorkView } from "../work/WorkView";
import { DotChart } from "./DotChart";
import {
  assumedText,
  contributionRows,
  dotsText,
  hangingRows,
  setbackTexts,
  sureText,
  thresholdTexts,
  wholeChange,
} from "./explain.vm";
import { explainWork } from "./explainWork";
import { Part } from "./Part";

export interface ExplanationProps {
  readonly segment: SegmentInputs;
  readonly policy: Policy;
  readonly outcome: HeadlineId;
}

/** An outcome that no future changes has no spread to share out. */
const withoutSpread = (faults: readonly Fault[]): string | undefined =>
  faults.some(({ code }) => code === "outcomeConstant") ? text.explain.noSpread : undefined;

/** The change of one outcome, explained part by part, each as soon as it is known. */
export const Explanation = ({ segment, policy, outcome }: ExplanationProps) => {
  const words = useTextStyles();
  const work = useMemo(() => explainWork({ segment, policy, outcome }), [segment, policy, outcome]);
  const explanation = useWork(work.explanation);
  const futures = useWork(work.futures);
  const setbacks = useWork(work.setbacks);
  const sensitivity = useWork(work.sensitivity);
  const label = inWords(outcomes[outcome].label);
  return (
    <>
      <Part title={text.explain.dots} hint={text.explain.dotsHint}>
        <WorkView control={futures}>
          {({ policies, draws, failed }) => {
            const comparison = policies[1]?.against[0]?.[0];
            return (
              comparison && (
                <>
                  <DotChart values={comparison.dots} altText={dotsText(outcome, comparison)} />
                  <p className={words.body}>{sureText(comparison)}</p>
                  <p className={words.quiet}>{basisText(draws, failed)}</p>
                </>
              )
            );
          }}
        </WorkView>
      </Part>
      <Part title={text.explain.contributions} hint={text.explain.contributionsHint}>
        <WorkView control={explanation}>
          {(found) => (
            <>
              <p className={words.body}>
                {text.explain.changed(label, change(wholeChange(found)), scenarioYears)}
              </p>
              <SpanList rows={contributionRows(found)} />
              {thresholdTexts(found).map((line) => (
                <p key={line} className={words.body}>
                  {line}
                </p>
              ))}
            </>
          )}
        </WorkView>
      </Part>
      <Part title={text.explain.hangsOn} hint={text.explain.hangsOnHint}>
        <WorkView control={sensitivity} expected={withoutSpread}>
          {(found) => (
            <>
              <SpanList rows={hangingRows(segment, found)} reach={1} />
              <p className={words.body}>{assumedText(found)}</p>
            </>
          )}
        </WorkView>
      </Part>
      <Part title={text.explain.fails}>
        <WorkView control={setbacks}>
          {(found) =>
            setbackTexts(outcome, found).map((line) => (
              <p key={line} className={words.body}>
                {line}
              </p>
            ))
          }
        </WorkView>
      </Part>
    </>
  );
};
