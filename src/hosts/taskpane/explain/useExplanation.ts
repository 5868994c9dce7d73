import { useMemo } from "react";
import type { Explanation } from "../../../model/explanation/explain";
import type { Setbacks } from "../../../model/explanation/setbacks";
import type { Futures } from "../../../model/futures/futuresQuestion";
import type { Sensitivity } from "../../../model/uncertainty/sensitivityTask";
import type { Tornado } from "../../../model/uncertainty/tornadoTask";
import { useWork, type WorkControl } from "../work/useWork";
import { explainWork, type Explained } from "./explainWork";

/** The parts of an explanation, each with how far its work has come. */
export interface ExplanationControls {
  readonly futures: WorkControl<Futures>;
  readonly explanation: WorkControl<Explanation>;
  readonly tornado: WorkControl<Tornado>;
  readonly sensitivity: WorkControl<Sensitivity>;
  readonly setbacks: WorkControl<Setbacks>;
}

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
