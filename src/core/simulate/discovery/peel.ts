import { type Cases, type Members } from "./cases";
import { everywhere, membersWithin, moved, sidesOf, type Region, type Side } from "./region";

/** A region and the runs in it. */
export interface Peeled {
  readonly region: Region;
  readonly members: Members;
}

/** Moving one side inwards: its new bound and the density that it leaves. */
interface Cut {
  readonly side: Side;
  readonly bound: number;
  readonly density: number;
  readonly left: number;
}

/** The run at a place of the order, counted from the end that is peeled. */
const runAt = (order: Uint32Array, { end }: Side, place: number): number =>
  order[end === "low" ? place : order.length - 1 - place] ?? 0;

/**
 * Takes at least `least` runs off one side, and all that tie with the last of them; `undefined` if
 * nothing would be left.
 */
const cutOf = (cases: Cases, { inside, count, happening }: Members, side: Side, least: number) => {
  const column = cases.columns[side.column] ?? new Float64Array();
  const order = cases.orders[side.column] ?? new Uint32Array();
  let taken = 0;
  let takenHappening = 0;
  let last = NaN;
  for (let place = 0; place < order.length; place++) {
    const run = runAt(order, side, place);
    if (inside[run] !== 1) continue;
    const value = column[run] ?? NaN;
    if (taken >= least && value !== last) {
      const left = count - taken;
      const density = (happening - takenHappening) / left;
      return { side, bound: value, density, left } satisfies Cut;
    }
    taken += 1;
    takenHappening += cases.happens[run] ?? 0;
    last = value;
  }
  return undefined;
};

/** The denser of two cuts; of equally dense ones that which leaves more. */
const better = (a: Cut, b: Cut): Cut =>
  b.density > a.density || (b.density === a.density && b.left > a.left) ? b : a;

/**
 * Peels a thin slice off one side of the box at a time, each time the one whose loss leaves the
 * event most frequent, until the event always happens or the box would be too small. Being greedy,
 * it can miss a box where the event happens at both ends of a number and not between them.
 *
 * Source: the patient rule induction method, J. H. Friedman and N. I. Fisher, "Bump hunting in
 * high-dimensional data", Statistics and Computing 9 (1999), 123–143.
 *
 * @param slice share of the runs in the box that a peel takes
 * @param smallest runs that a box must keep
 * @returns every box on the way, from the whole space inwards
 */
export const peel = (
  cases: Cases,
  among: Uint8Array,
  slice: number,
  smallest: number
): readonly Peeled[] => {
  const sides = sidesOf(cases.columns.length);
  let region = everywhere(cases.columns.length);
  let members = membersWithin(cases, among, region);
  const path: Peeled[] = [{ region, members }];
  while (members.happening < members.count) {
    const least = Math.max(1, Math.floor(slice * members.count));
    const cut = sides
      .flatMap((side) => cutOf(cases, members, side, least) ?? [])
      .filter(({ left }) => left >= smallest)
      .reduce<Cut | undefined>((best, next) => (best ? better(best, next) : next), undefined);
    if (cut === undefined) break;
    region = moved(region, cut.side, cut.bound);
    members = membersWithin(cases, members.inside, region);
    path.push({ region, members });
  }
  return path;
};
