import { memo } from "react";
import { outcomes } from "../../../model/outcomes";
import type { Measure } from "../scenarios/measure";
import { inWords } from "../text";
import { DotsPart } from "./DotsPart";
import type { Explained } from "./explainWork";
import { FailsPart } from "./FailsPart";
import { HangsOnPart } from "./HangsOnPart";
import { TornadoPart } from "./TornadoPart";
import type { ExplanationControls } from "./useExplanation";
import { WaterfallPart } from "./WaterfallPart";

// While work is under way it says so many times a second: only the part it is for is drawn anew.
const Dots = memo(DotsPart);
const Contributions = memo(WaterfallPart);
const Swings = memo(TornadoPart);
const HangsOn = memo(HangsOnPart);
const Fails = memo(FailsPart);

export interface ExplanationProps {
  readonly explained: Explained;
  readonly controls: ExplanationControls;
  readonly measure: Measure;
}

/** The change of one outcome, explained part by part, each as soon as it is known. */
export const Explanation = ({ explained, controls, measure }: ExplanationProps) => {
  const { segment, outcome } = explained;
  return (
    <>
      <Dots control={controls.futures} outcome={outcome} />
      <Contributions control={controls.explanation} measure={measure} />
      <Swings control={controls.tornado} label={inWords(outcomes[outcome].label)} />
      <HangsOn control={controls.sensitivity} segment={segment} />
      <Fails control={controls.setbacks} outcome={outcome} />
    </>
  );
};
