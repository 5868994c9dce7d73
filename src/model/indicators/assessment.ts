import {
  failure,
  fault,
  success,
  warning,
  type Fault,
  type Result,
  type Where,
} from "../../core/fault";
import { sum } from "../../core/numeric/sum";
import { constants } from "../parameters/constants";
import type { ParameterValues } from "../parameters";
import type { SegmentRow } from "../segments/segmentRow";
import { collectiveEfficiency, type Conditions } from "./collectiveEfficiency";
import { jointAction } from "./pillars/jointAction";
import { mass } from "./pillars/mass";
import { network } from "./pillars/network";
import { pillarOf, type Pillar } from "./pillars/pillar";
import { skills } from "./pillars/skills";

export type ConditionId = keyof Conditions;

/** What the indices say of one segment. */
export interface Assessment {
  readonly conditions: Conditions;
  /** 0 to 100. */
  readonly collectiveEfficiency: number;
  /** Share of its items that are known. */
  readonly coverage: number;
  /** Pillars that rest on a coder's judgement. */
  readonly coded: readonly ConditionId[];
  readonly warnings: readonly Fault[];
}

export const conditionIds: readonly ConditionId[] = [
  "mass",
  "network",
  "skills",
  "jointAction",
  "power",
];

const pillarsOf = ({ numbers }: SegmentRow): Readonly<Record<ConditionId, Pillar>> => ({
  mass: mass(numbers),
  network: network(numbers),
  skills: skills(numbers),
  jointAction: jointAction(numbers),
  power: pillarOf(numbers.power, [numbers.power], undefined),
});

/** Share of the items asked for that are known, over all pillars. */
const coverageOf = (pillars: readonly Pillar[]): number =>
  sum(pillars.map((p) => p.itemsKnown)) / sum(pillars.map((p) => p.itemsAsked));

const coverageFaults = (
  pillars: Readonly<Record<ConditionId, Pillar>>,
  where: Where
): readonly Fault[] => {
  const empty = conditionIds.filter((id) => pillars[id].value === undefined);
  if (empty.length > 0)
    return [fault("pillarEmpty", where, { names: empty.join(", ") }, "notAvailable")];
  const coverage = coverageOf(Object.values(pillars));
  return coverage < constants.coverageNeeded.value
    ? [
        fault(
          "tooFewItems",
          where,
          { found: coverage, limit: constants.coverageNeeded.value },
          "notAvailable"
        ),
      ]
    : [];
};

/**
 * Collective efficiency of a segment with its pillars and how far the data carry it. A segment with
 * faults, an empty pillar or too few items gets no score: nothing is filled in silently.
 */
export const assess = (segment: SegmentRow, parameters: ParameterValues): Result<Assessment> => {
  if (segment.faults.length > 0) return failure(...segment.faults);
  const where = { name: segment.label, row: segment.row };
  const pillars = pillarsOf(segment);
  const faults = coverageFaults(pillars, where);
  if (faults.length > 0) return failure(...faults);
  const conditions = Object.fromEntries(
    conditionIds.map((id) => [id, pillars[id].value])
  ) as unknown as Conditions;
  const coded = conditionIds.filter((id) => pillars[id].coded);
  return success({
    conditions,
    collectiveEfficiency: collectiveEfficiency(conditions, parameters),
    coverage: coverageOf(Object.values(pillars)),
    coded,
    warnings: [
      ...segment.warnings,
      ...(coded.length > 0 ? [warning("pillarsCoded", where, { names: coded.join(", ") })] : []),
    ],
  });
};
