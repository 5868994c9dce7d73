import { failure, fault, success, type Fault, type Result } from "../core/fault";
import { assess } from "../model/indicators/assessment";
import { rankBands } from "../model/indicators/rankBand";
import { defaultParameters } from "../model/parameters";
import { readSegments, type SegmentRow, type SegmentTable } from "../model/segments/segmentRow";
import { readSurplus, type SurplusTable } from "../model/segments/surplusTable";
import { findingOf } from "./findings";
import type { Finding, LabData, LabSegment } from "./labData";
import { RangeGone, type TableRange, type Workbook } from "./ports/workbook";

interface Surplus {
  readonly range: TableRange;
  readonly table: Result<SurplusTable>;
}

const readSurplusOf = async (
  workbook: Workbook,
  ranges: readonly TableRange[]
): Promise<Surplus | undefined> => {
  const range = ranges.find(({ name }) => name.toLowerCase() === "surplus");
  if (!range) return undefined;
  return { range, table: readSurplus(await workbook.read(range), range.name) };
};

/** A segment's surplus, by its full name or by the cluster's. */
const surplusOf = (row: SegmentRow, surplus: Surplus | undefined): LabSegment["reinvestment"] =>
  surplus?.table.ok
    ? (surplus.table.value.get(row.label) ?? surplus.table.value.get(row.texts.cluster ?? ""))
    : undefined;

const labSegments = (
  { rows }: SegmentTable,
  surplus: Surplus | undefined
): readonly LabSegment[] => {
  const assessed = rows.map((row) => ({ row, assessment: assess(row, defaultParameters) }));
  const scored = assessed.flatMap(({ row, assessment }) =>
    assessment.ok ? [{ row, conditions: assessment.value.conditions }] : []
  );
  const bands = rankBands(
    scored.map(({ conditions }) => conditions),
    defaultParameters
  );
  const bandOf = new Map(scored.map(({ row }, i) => [row, bands[i]]));
  return assessed.map(({ row, assessment }) => {
    const band = bandOf.get(row);
    const reinvestment = surplusOf(row, surplus);
    return {
      row,
      assessment,
      ...(band ? { band } : {}),
      ...(reinvestment ? { reinvestment } : {}),
    };
  });
};

const faultsOf = ({ assessment, row }: LabSegment): readonly Fault[] =>
  assessment.ok
    ? assessment.value.warnings
    : assessment.faults.length > 0
      ? assessment.faults
      : row.faults;

const findingsOf = (
  table: SegmentTable,
  segments: readonly LabSegment[],
  range: TableRange,
  surplus: Surplus | undefined
): readonly Finding[] => [
  ...segments.flatMap((segment) => faultsOf(segment).map((found) => findingOf(found, range))),
  ...table.unused.map((found) => findingOf(found, range)),
  ...(surplus ? surplusFindings(surplus) : []),
];

const surplusFindings = ({ range, table }: Surplus): readonly Finding[] => {
  const faults = table.ok
    ? [...table.value.values()].flatMap((result) => (result.ok ? [] : result.faults))
    : table.faults;
  return faults.map((found) => findingOf(found, range));
};

/**
 * Reads the segments of a range, and the Surplus table where the workbook has one, and computes
 * the indices. Problems of single cells are findings; a fault is returned only where there is no
 * table to read.
 */
export const readLab = async (workbook: Workbook, range: TableRange): Promise<Result<LabData>> => {
  try {
    const table = readSegments(await workbook.read(range), range.name);
    if (!table.ok) return table;
    const surplus = await readSurplusOf(workbook, await workbook.ranges());
    const segments = labSegments(table.value, surplus);
    const findings = findingsOf(table.value, segments, range, surplus);
    return success({ range, table: table.value, segments, findings });
  } catch (error) {
    if (error instanceof RangeGone)
      return failure(fault("sheetMissing", {}, { found: error.range }));
    throw error;
  }
};
