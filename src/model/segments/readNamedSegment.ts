import { readNumber } from "../../core/catalogue/arguments/readNumber";
import { isBlank, type ArgumentInput } from "../../core/catalogue/arguments/argument";
import { isTextColumn } from "../../core/catalogue/defineColumns";
import { failure, then, type Fault, type Result } from "../../core/fault";
import { readNamedValues } from "../../core/table/readNamedValues";
import { segmentColumns, type SegmentColumnId } from "./columns";
import { segmentForSimulation, type SegmentForSimulation } from "./segmentInputs";

const argument = "segment";
const names = Object.keys(segmentColumns);

/**
 * A segment from a range of two columns, name and value; any column of the Segments table may
 * stand there. What is not given is at its default.
 */
export const readNamedSegment = (input: ArgumentInput): Result<SegmentForSimulation> =>
  then(readNamedValues(input, names, argument), (rows) => {
    const numbers: Record<string, number> = {};
    const places: Record<string, number> = {};
    const faults: Fault[] = [];
    for (const { name, values, row } of rows) {
      const column = segmentColumns[name as SegmentColumnId];
      const value = values[0] ?? null;
      places[name] = row;
      if (isTextColumn(column) || isBlank(value)) continue;
      const where = { name: argument, row, column: 2, header: name };
      const result = readNumber(value, { low: column.range[0], high: column.range[1] }, where);
      if (result.ok) numbers[name] = result.value;
      else faults.push(...result.faults);
    }
    if (faults.length > 0) return failure(...faults);
    const at = (header: string) => {
      const row = places[header];
      return { name: argument, header, ...(row === undefined ? {} : { row, column: 2 }) };
    };
    return segmentForSimulation(numbers, at);
  });
