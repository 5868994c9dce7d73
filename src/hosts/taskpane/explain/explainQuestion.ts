import type { SegmentInputs } from "../../../model/segments/simulationInputs";
import type { Draft } from "../scenarios/draft";
import type { HeadlineId } from "../scenarios/outcomes.vm";
import type { KeptScenario } from "../sideBySide/kept";

/** Whose change is to be explained, and by which outcome. */
export interface ExplainQuestion {
  /** Absent where nothing can be run. */
  readonly segment: SegmentInputs | undefined;
  /** Its label. */
  readonly name: string;
  readonly draft: Draft;
  readonly kept: readonly KeptScenario[];
  readonly outcome: HeadlineId;
}
