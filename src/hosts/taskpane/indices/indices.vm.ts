import type { LabData, LabSegment } from "../../../app/labData";
import { nearestCaseWords } from "../../../app/nearestCaseWords";
import { prepareSegment } from "../../../app/runScenario";
import type { Fault } from "../../../core/fault";
import { sentence } from "../../../derive/sentence";
import { conditionIds, type Assessment } from "../../../model/indicators/assessment";
import { stageOf } from "../data/data.vm";
import { percent, score } from "../format";
import { faultWords, language, text } from "../text";
import { modeView, type ModeView } from "./mode.vm";
import { surplusView, type SurplusView } from "./surplus.vm";

/** One pillar, 0 to 1. */
export interface PillarView {
  readonly label: string;
  readonly value: number;
  readonly valueText: string;
  /** Does it rest on a coder's judgement? */
  readonly judged: boolean;
}

/** A segment that has a score. */
export interface ScoredSegment {
  readonly row: number;
  readonly label: string;
  /** 0 to 1, for the bar. */
  readonly share: number;
  readonly score: string;
  readonly rank: string;
  readonly pillars: readonly PillarView[];
  readonly coverage: string;
  readonly warnings: readonly string[];
  readonly mode: ModeView;
  readonly surplus: SurplusView;
  /** Which case of the case book it is like; empty where the segment cannot be prepared. */
  readonly nearest: string;
}

export interface UnscoredSegment {
  readonly row: number;
  readonly label: string;
  readonly reasons: readonly string[];
}

export interface IndicesView {
  /** The highest score first. */
  readonly scored: readonly ScoredSegment[];
  readonly unscored: readonly UnscoredSegment[];
}

const sentencesOf = (faults: readonly Fault[]): readonly string[] => [
  ...new Set(faults.map((fault) => sentence(fault, faultWords, () => ""))),
];

const pillarsOf = ({ conditions, coded }: Assessment): readonly PillarView[] =>
  conditionIds.map((id) => ({
    label: text.indices.pillar[id],
    value: conditions[id],
    valueText: score(conditions[id] * 100),
    judged: coded.includes(id),
  }));

const nearestOf = (segment: LabSegment): string => {
  const prepared = prepareSegment(segment);
  return prepared.ok ? nearestCaseWords(prepared.value, segment.row.label, language).headline : "";
};

/** How far the score's data go: items known, how it was checked, and what a coder judged. */
const restsOnText = (segment: LabSegment, { coverage, coded }: Assessment): string =>
  text.indices.restsOn(
    percent(coverage),
    stageOf(segment),
    coded.map((id) => text.indices.pillar[id])
  );

const scoredOf = (
  segment: LabSegment,
  assessment: Assessment,
  of: number,
  hasSurplus: boolean
): ScoredSegment => ({
  row: segment.row.row,
  label: segment.row.label,
  share: assessment.collectiveEfficiency / 100,
  score: score(assessment.collectiveEfficiency),
  rank: segment.band ? text.indices.rank(segment.band.best, segment.band.worst, of) : "",
  pillars: pillarsOf(assessment),
  coverage: restsOnText(segment, assessment),
  warnings: sentencesOf(assessment.warnings),
  mode: modeView(segment.row.numbers, assessment.collectiveEfficiency),
  surplus: surplusView(segment.reinvestment, hasSurplus),
  nearest: nearestOf(segment),
});

export const indicesView = ({ segments }: LabData): IndicesView => {
  const hasSurplus = segments.some(({ reinvestment }) => reinvestment !== undefined);
  const assessed = segments.flatMap((segment) =>
    segment.assessment.ok ? [{ segment, assessment: segment.assessment.value }] : []
  );
  return {
    scored: assessed
      .sort((a, b) => b.assessment.collectiveEfficiency - a.assessment.collectiveEfficiency)
      .map(({ segment, assessment }) => scoredOf(segment, assessment, assessed.length, hasSurplus)),
    unscored: segments.flatMap(({ assessment, row }) =>
      assessment.ok
        ? []
        : [{ row: row.row, label: row.label, reasons: sentencesOf(assessment.faults) }]
    ),
  };
};
