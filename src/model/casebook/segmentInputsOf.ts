import {
  defaultSegment,
  simulationInputIds,
  type SegmentInputs,
} from "../segments/simulationInputs";
import type { CaseRow } from "./caseRow";

/** A case as the dynamic model takes it. A blank of a described case is the model's default. */
export const segmentInputsOf = ({ columns }: CaseRow): SegmentInputs => ({
  ...defaultSegment,
  ...Object.fromEntries(
    simulationInputIds.flatMap((id) => {
      const value = columns[id]?.value;
      return typeof value === "number" ? [[id, value]] : [];
    })
  ),
});
