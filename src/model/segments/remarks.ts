import type { Fault } from "../../core/fault";
import { assess } from "../indicators/assessment";
import { defaultParameters } from "../parameters";
import type { SegmentRow, SegmentTable } from "./segmentRow";

/** How much a remark matters. */
export type Severity = "error" | "warning" | "note";

export const severityOf = (fault: Fault): Severity =>
  fault.code === "columnUnused" ? "note" : fault.kind === "warning" ? "warning" : "error";

/** A remark on a whole row names the segment in place of a column. */
const withoutLabel = (fault: Fault, { label }: SegmentRow): Fault =>
  fault.where.header === undefined || fault.where.name === label
    ? { ...fault, where: fault.where.row === undefined ? {} : { row: fault.where.row } }
    : fault;

const ofRow = (row: SegmentRow): readonly Fault[] => {
  const result = assess(row, defaultParameters);
  const found = result.ok ? result.value.warnings : [...result.faults, ...row.warnings];
  return found.map((fault) => withoutLabel(fault, row));
};

/** Everything to be said of a Segments table, row by row and then of its columns. */
export const remarksOn = (table: SegmentTable): readonly Fault[] => [
  ...table.rows.flatMap(ofRow),
  ...table.unused,
];
