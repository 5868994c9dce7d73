import { useMemo } from "react";
import type { Work } from "../../../core/catalogue/task";
import { useWork, type WorkControl } from "../work/useWork";
import { explainWork, type Explained, type ExplainWork } from "./explainWork";

/** The parts of an explanation, each with how far its work has come. */
export type ExplanationControls = {
  readonly [Part in keyof ExplainWork]: ExplainWork[Part] extends Work<infer Answer>
    ? WorkControl<Answer>
    : never;
};

/** Explains a change in the background; nothing is done where there is none. */
export const useExplanation = (explained: Explained | undefined): ExplanationControls => {
  const work = useMemo(() => explained && explainWork(explained), [explained]);
  return {
    futures: useWork(work?.futures),
    explanation: useWork(work?.explanation),
    tornado: useWork(work?.tornado),
    sensitivity: useWork(work?.sensitivity),
    setbacks: useWork(work?.setbacks),
  };
};
