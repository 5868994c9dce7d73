import { warning, type Fault, type Where } from "../../core/fault";
import type { NumberColumnId, SegmentNumbers } from "./segmentRow";

/** The first can never exceed the second: where it does, one of them is in another unit. */
const pairs: readonly (readonly [NumberColumnId, NumberColumnId])[] = [
  ["firms", "workers"],
  ["valueAdded", "revenue"],
  ["workers", "industryWorkers"],
  ["industryWorkers", "nationalWorkers"],
  ["regionWorkers", "nationalWorkers"],
  ["stepsFarmedOut", "stepsInProduct"],
];

/** Numbers of a segment that cannot both be right, such as more firms than workers. */
export const impossiblePairs = (
  numbers: SegmentNumbers,
  at: (id: string) => Where
): readonly Fault[] =>
  pairs.flatMap(([part, whole]) => {
    const [small, large] = [numbers[part], numbers[whole]];
    return small !== undefined && large !== undefined && small > large
      ? [
          warning("unitsDiffer", at(part), {
            found: small,
            names: part,
            limit: large,
            expected: whole,
          }),
        ]
      : [];
  });
