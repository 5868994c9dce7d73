import type { LabData, LabSegment } from "../../../app/labData";
import { percent } from "../format";
import { text } from "../text";
import { coverage } from "../../../app/coverage";
import { findingGroups, severityOf, type FindingGroup, type Severity } from "./findings.vm";

/** How far the data of a segment go. */
export interface SegmentEvidence {
  readonly row: number;
  readonly label: string;
  /** 0 to 1. */
  readonly coverage: number;
  readonly coverageText: string;
  /** In words, and that it has no score where that is so. */
  readonly stage: string;
  readonly scored: boolean;
}

export interface DataView {
  readonly summary: string;
  readonly counts: string;
  readonly groups: readonly FindingGroup[];
  readonly segments: readonly SegmentEvidence[];
}

/** Evidence stage in words. */
export const stageOf = ({ row }: LabSegment): string =>
  text.data.stages[(row.numbers.stage ?? 0) - 1] ?? text.data.stageUnknown;

const evidenceOf = (segment: LabSegment): SegmentEvidence => {
  const known = coverage(segment.row.numbers);
  return {
    row: segment.row.row,
    label: segment.row.label,
    coverage: known,
    coverageText: percent(known),
    stage: segment.assessment.ok ? stageOf(segment) : text.data.unscored(stageOf(segment)),
    scored: segment.assessment.ok,
  };
};

const cells = (groups: readonly FindingGroup[], severity: Severity): number =>
  groups
    .filter((group) => group.severity === severity)
    .reduce((sum, { places }) => sum + Math.max(1, places.length), 0);

/** How many cells must be repaired. */
export const errorCount = ({ findings }: LabData): number =>
  findings.filter((finding) => severityOf(finding) === "error").length;

export const dataView = (data: LabData): DataView => {
  const groups = findingGroups(data.findings);
  return {
    summary: text.data.read(data.segments.length, Object.keys(data.table.columns).length),
    counts: text.data.counts(
      cells(groups, "error"),
      cells(groups, "gap"),
      cells(groups, "warning"),
      cells(groups, "note")
    ),
    groups,
    segments: data.segments.map(evidenceOf),
  };
};
