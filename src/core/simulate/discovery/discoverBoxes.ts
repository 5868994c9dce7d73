import { success, type Result } from "../../fault";
import type { DrawPlan } from "../draws/drawPlan";
import { failedRuns } from "../failedRuns";
import { casesOf, densityOf, membersOf, type Cases, type Members } from "./cases";
import { paste } from "./paste";
import { peel, type Peeled } from "./peel";
import { simplify, testsOf } from "./simplify";
import { tooFewRuns } from "../tooFewRuns";

/** A bound on one uncertain number: at least `low`, at most `high`, or both. */
export interface Restriction {
  readonly name: string;
  readonly low: number | undefined;
  readonly high: number | undefined;
  /** How easily chance alone would make the box as dense without it (quasi-p-value). */
  readonly chance: number;
}

/** A region in which an event is frequent: the stuff of one sentence. */
export interface Box {
  /** The restricted numbers, the surest first; the box is everything where all hold. */
  readonly restrictions: readonly Restriction[];
  /** Share of all events that lie in this box and in none before it. */
  readonly coverage: number;
  /** Share of the runs in this box and in none before it in which the event happens. */
  readonly density: number;
  /** Share of all runs in this box and in none before it. */
  readonly mass: number;
}

export interface Discovery {
  /** At most three; none if the event happens never, always or without pattern. */
  readonly boxes: readonly Box[];
  /** Share of all runs in which the event happens. */
  readonly share: number;
  readonly runs: number;
  readonly failed: readonly number[];
}

/** How the search goes; each is a choice, with what its authors advise where they do. */
export interface DiscoveryOptions {
  /** Share of a box that one peel takes (Friedman and Fisher: 0.05). */
  readonly slice: number;
  /** Share of all runs that a box must hold. */
  readonly smallest: number;
  /** Restrictions that chance could explain as easily as this are taken away. */
  readonly largestChance: number;
  /** Restricted numbers in one box. */
  readonly mostRestrictions: number;
  readonly mostBoxes: number;
}

const usualOptions: DiscoveryOptions = {
  slice: 0.05,
  smallest: 0.05,
  largestChance: 0.05,
  mostRestrictions: 3,
  mostBoxes: 3,
};

/**
 * The box on the way of peeling that tells events best from the rest: the share of the events it
 * holds less the share of the other runs (W. J. Youden, "Index for rating diagnostic tests",
 * Cancer 3 (1950), 32–35).
 */
const mostTelling = (path: readonly Peeled[], { count, happening }: Members): Peeled => {
  const index = ({ members }: Peeled): number =>
    members.happening / happening - (members.count - members.happening) / (count - happening);
  return path.reduce((best, next) => (index(next) > index(best) ? next : best));
};

const boundOf = (value: number | undefined): number | undefined =>
  value !== undefined && Number.isFinite(value) ? value : undefined;

const described = (
  cases: Cases,
  names: readonly string[],
  among: Uint8Array,
  box: Peeled,
  all: Members
): Box => ({
  restrictions: testsOf(cases, among, box)
    .sort((a, b) => a.chance - b.chance)
    .map(({ column, chance }) => ({
      name: names[column] ?? "",
      low: boundOf(box.region.low[column]),
      high: boundOf(box.region.high[column]),
      chance,
    })),
  coverage: box.members.happening / all.happening,
  density: densityOf(box.members),
  mass: box.members.count / all.count,
});

const findBox = (
  cases: Cases,
  rest: Members,
  smallest: number,
  options: DiscoveryOptions
): Peeled => {
  const path = peel(cases, rest.inside, options.slice, smallest);
  const chosen = mostTelling(path, rest);
  const { largestChance, mostRestrictions } = options;
  const simple = simplify(cases, rest.inside, chosen, largestChance, mostRestrictions);
  return paste(cases, rest.inside, simple, options.slice);
};

const findBoxes = (
  cases: Cases,
  names: readonly string[],
  all: Members,
  options: DiscoveryOptions
): Box[] => {
  const boxes: Box[] = [];
  let rest = all;
  while (boxes.length < options.mostBoxes && rest.happening > 0 && rest.happening < rest.count) {
    const box = findBox(cases, rest, options.smallest * all.count, options);
    if (densityOf(box.members) <= densityOf(all)) break;
    const found = described(cases, names, rest.inside, box, all);
    if (found.restrictions.length === 0) break;
    boxes.push(found);
    rest = membersOf(
      cases,
      rest.inside.map((inside, run) => inside & ~(box.members.inside[run] ?? 0))
    );
  }
  return boxes;
};

/**
 * Scenario discovery: where among the uncertain numbers an event, such as "the policy fails", is
 * frequent, as at most three boxes of few restrictions. After each box the search goes on among
 * the runs outside it.
 *
 * Sources: Friedman and Fisher (1999); Bryant and Lempert (2010).
 *
 * @param outcome one value a draw; NaN marks a run that failed, which is left out and named
 * @param happens whether the event happens at a value of the outcome
 */
export const discoverBoxes = (
  plan: DrawPlan,
  outcome: Float64Array,
  happens: (value: number) => boolean,
  options: DiscoveryOptions = usualOptions
): Result<Discovery> => {
  const failed = failedRuns(outcome);
  const cases = casesOf(
    plan,
    Uint8Array.from(outcome, (value) => (Number.isFinite(value) && happens(value) ? 1 : 0))
  );
  const sound = Uint8Array.from(outcome, (value) => (Number.isFinite(value) ? 1 : 0));
  const all = membersOf(cases, sound);
  return all.count === 0
    ? tooFewRuns(0, 1, failed.length)
    : success({
        boxes: findBoxes(cases, plan.names, all, options),
        share: densityOf(all),
        runs: all.count,
        failed,
      });
};
