import { failure, then, type Result } from "../../core/fault";
import { checkAdmissible } from "../cluster/admissible";
import { assess } from "../indicators/assessment";
import { defaultParameters } from "../parameters";
import { segmentForSimulation } from "../segments/segmentInputs";
import type { SegmentRow, SegmentTable } from "../segments/segmentRow";
import type { SegmentInputs } from "../segments/simulationInputs";

/** A row of a Segments table as the dynamic model takes it, or why it cannot. */
export interface PreparedSegment {
  readonly label: string;
  readonly inputs: Result<SegmentInputs>;
}

/** A segment without a score is not run: its conditions would be the model's defaults. */
const prepare = (row: SegmentRow, name: string): Result<SegmentInputs> => {
  if (row.faults.length > 0) return failure(...row.faults);
  const at = (header: string) => ({ name, row: row.row, header });
  return then(assess(row, defaultParameters), () =>
    then(segmentForSimulation(row.numbers, at), ({ inputs }) =>
      checkAdmissible(inputs, defaultParameters)
    )
  );
};

export const preparedSegments = ({ rows, name }: SegmentTable): readonly PreparedSegment[] =>
  rows.map((row) => ({ label: row.label, inputs: prepare(row, name) }));
