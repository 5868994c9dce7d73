import { failure, fault, success, type Result, type Where } from "../../core/fault";
import { sum } from "../../core/numeric/sum";
import type { SegmentForSimulation } from "../segments/segmentInputs";
import { caseBook } from "./caseBook";
import type { CaseRow } from "./caseRow";
import { comparableConditions, type ComparableCondition, type ComparableId } from "./comparable";
import { segmentName } from "./segmentName";

/** A condition in which a segment and a case can be compared. */
export interface ComparedCondition {
  readonly id: ComparableId;
  readonly segment: number;
  readonly case: number;
  /** Signed, as a share of the largest difference: above 0 where the segment has more. */
  readonly difference: number;
}

export interface NearestCase {
  readonly row: CaseRow;
  /** Mean size of the differences, 0 to 1. */
  readonly distance: number;
  readonly compared: readonly ComparedCondition[];
  /** Conditions in which both are about alike. */
  readonly agree: readonly ComparedCondition[];
  /** Conditions that set them apart, the furthest first. */
  readonly differ: readonly ComparedCondition[];
  /** How many conditions there are to be compared by. */
  readonly conditions: number;
}

/** Below this size two values are alike: codings of one case by two people differ as much. */
const alike = 0.15;
/** From this size on a difference is worth a word. */
const apart = 0.3;
/** With fewer conditions known of both, nearness is chance. */
const fewestConditions = 5;

const valueOfCase = (
  { columns }: CaseRow,
  { id, silenceTells = false }: ComparableCondition
): number | undefined => {
  const coded = columns[id];
  const known = coded !== undefined && (coded.basis !== "template" || silenceTells);
  return known && typeof coded.value === "number" ? coded.value : undefined;
};

const compare = (
  { inputs, origins }: SegmentForSimulation,
  row: CaseRow
): readonly ComparedCondition[] =>
  comparableConditions.flatMap((condition: ComparableCondition) => {
    const { id, reach } = condition;
    const other = valueOfCase(row, condition);
    if (origins[id] === "default" || other === undefined) return [];
    const own = inputs[id];
    const difference = Math.max(-1, Math.min(1, (own - other) / reach));
    return [{ id, segment: own, case: other, difference }];
  });

const size = ({ difference }: ComparedCondition): number => Math.abs(difference);

const nearnessOf = (row: CaseRow, compared: readonly ComparedCondition[]): NearestCase => ({
  row,
  distance: sum(compared.map(size)) / compared.length,
  compared,
  agree: compared.filter((each) => size(each) < alike),
  differ: compared.filter((each) => size(each) >= apart).sort((a, b) => size(b) - size(a)),
  conditions: comparableConditions.length,
});

/**
 * The case of the case book that a segment is most like.
 *
 * The distance is the mean over the conditions known of both of |difference| over the largest
 * difference there is between clusters; each condition weighs the same. Known of a case is what was
 * coded for it, by the paper's words or by assumption, but not what is supposed alike for all cases;
 * known of a segment is what is not the model's default. A case of the same name is left out: it is
 * the segment itself.
 *
 * @param name of the segment, cluster and subsector
 * @returns the nearest case, or `tooFewValues` where no case shares enough known conditions with it
 */
export const nearestCase = (
  segment: SegmentForSimulation,
  name: string,
  where: Where = {}
): Result<NearestCase> => {
  const comparisons = caseBook
    .filter((row) => segmentName(row) !== name)
    .map((row) => ({ row, compared: compare(segment, row) }));
  const most = Math.max(...comparisons.map(({ compared }) => compared.length));
  const [nearest] = comparisons
    .filter(({ compared }) => compared.length >= fewestConditions)
    .map(({ row, compared }) => nearnessOf(row, compared))
    .sort((a, b) => a.distance - b.distance || b.compared.length - a.compared.length);
  return nearest
    ? success(nearest)
    : failure(
        fault("tooFewValues", where, { found: most, limit: fewestConditions }, "notAvailable")
      );
};
