import { densityOf, type Cases } from "./cases";
import { freed, isBound, membersWithin, moved, sidesOf, type Side } from "./region";
import type { Peeled } from "./peel";

/** The values of one column beyond a side, nearest first, of runs that the other sides let in. */
const beyond = (cases: Cases, among: Uint8Array, { region }: Peeled, side: Side): number[] => {
  const { inside } = membersWithin(cases, among, freed(region, side));
  const bound = region[side.end][side.column] ?? NaN;
  const column = cases.columns[side.column] ?? new Float64Array();
  const values = [...column].filter(
    (value, run) => inside[run] === 1 && (side.end === "low" ? value < bound : value > bound)
  );
  return values.sort((a, b) => (side.end === "low" ? b - a : a - b));
};

/** The box with one side moved outwards by a slice, or freed where nothing lies further out. */
const widened = (
  cases: Cases,
  among: Uint8Array,
  box: Peeled,
  side: Side,
  slice: number
): Peeled => {
  const values = beyond(cases, among, box, side);
  const more = Math.max(1, Math.floor(slice * box.members.count));
  const bound = values[more - 1];
  const region =
    bound === undefined || more >= values.length
      ? freed(box.region, side)
      : moved(box.region, side, bound);
  return { region, members: membersWithin(cases, among, region) };
};

/**
 * Moves sides outwards again as long as the event stays at least as frequent in the box: peeling
 * is greedy, and later peels can make an earlier one needless.
 */
export const paste = (cases: Cases, among: Uint8Array, box: Peeled, slice: number): Peeled => {
  let best = box;
  for (;;) {
    const current = best;
    const wider = sidesOf(cases.columns.length)
      .filter((side) => isBound(current.region, side))
      .map((side) => widened(cases, among, current, side, slice))
      .filter(({ members }) => densityOf(members) >= densityOf(current.members))
      .reduce<Peeled | undefined>(
        (most, next) => (most && most.members.count >= next.members.count ? most : next),
        undefined
      );
    if (wider === undefined) return best;
    best = wider;
  }
};
