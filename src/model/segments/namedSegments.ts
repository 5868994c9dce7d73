import { failure, gather, success, then, type Result } from "../../core/fault";
import { checkAdmissible } from "../cluster/admissible";
import type { ParameterValues } from "../parameters";
import type { SegmentInputs } from "./simulationInputs";
import { segmentForSimulation } from "./segmentInputs";
import type { SegmentTable } from "./segmentRow";

/**
 * Every segment of a table as the dynamic model takes it, or what is wrong with the first of them.
 * What a segment does not give is at its documented default.
 */
export const namedSegments = (
  table: SegmentTable,
  parameters: ParameterValues
): Result<readonly { readonly name: string; readonly inputs: SegmentInputs }[]> =>
  gather(
    table.rows.map((row) => {
      if (row.faults.length > 0) return failure(...row.faults);
      const at = (header: string) => ({
        name: table.name,
        row: row.row,
        header,
        ...(table.columns[header] === undefined ? {} : { column: table.columns[header] }),
      });
      return then(segmentForSimulation(row.numbers, at), ({ inputs }) =>
        then(checkAdmissible(inputs, parameters), () => success({ name: row.label, inputs }))
      );
    })
  );
