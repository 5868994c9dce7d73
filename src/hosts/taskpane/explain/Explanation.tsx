import { useMemo } from "react";
import type { Policy } from "../../../model/cluster/policy";
import { outcomes } from "../../../model/outcomes";
import type { SegmentInputs } from "../../../model/segments/simulationInputs";
import type { Measure } from "../scenarios/measure";
import type { HeadlineId } from "../scenarios/outcomes.vm";
import { inWords } from "../text";
import { DotsPart } from "./DotsPart";
import { explainWork } from "./explainWork";
import { FailsPart } from "./FailsPart";
import { HangsOnPart } from "./HangsOnPart";
import { TornadoPart } from "./TornadoPart";
import { WaterfallPart } from "./WaterfallPart";

export interface ExplanationProps {
  readonly segment: SegmentInputs;
  readonly policy: Policy;
  readonly outcome: HeadlineId;
  readonly measure: Measure;
}

/** The change of one outcome, explained part by part, each as soon as it is known. */
export const Explanation = ({ segment, policy, outcome, measure }: ExplanationProps) => {
  const work = useMemo(() => explainWork({ segment, policy, outcome }), [segment, policy, outcome]);
  return (
    <>
      <DotsPart work={work.futures} outcome={outcome} />
      <WaterfallPart work={work.explanation} measure={measure} />
      <TornadoPart work={work.tornado} label={inWords(outcomes[outcome].label)} />
      <HangsOnPart work={work.sensitivity} segment={segment} />
      <FailsPart work={work.setbacks} outcome={outcome} />
    </>
  );
};
