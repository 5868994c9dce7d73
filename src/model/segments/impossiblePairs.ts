import { warning, type Fault, type Where } from "../../core/fault";
import type { SegmentColumnId } from "./columns";

/** The first can never exceed the second: where it does, one of them is in another unit. */
const pairs: readonly (readonly [SegmentColumnId, SegmentColumnId])[] = [
  ["firms", "workers"],
  ["valueAdded", "revenue"],
  ["workers", "industryWorkers"],
  ["industryWorkers", "nationalWorkers"],
  ["regionWorkers", "nationalWorkers"],
  ["stepsFarmedOut", "stepsInProduct"],
];

/** Numbers of a segment that cannot both be right, such as more firms than workers. */
export const impossiblePairs = (
  numbers: { readonly [Id in SegmentColumnId]?: number },
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
