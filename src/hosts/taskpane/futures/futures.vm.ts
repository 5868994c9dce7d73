import { shareOfFutures } from "../../../app/futureWords";
import type { Comparison } from "../../../model/futures/comparison";
import { otherThanDefault } from "../../../model/parameters/otherThanDefault";
import type { FailedRun } from "../../../model/uncertainty/failedRun";
import { amount, change } from "../format";
import { language, text } from "../text";

const nearlyNone = 0.005;

/** A share of the futures counted out of a hundred. */
export const ofHundred = (share: number): string => shareOfFutures(share, language);

/** How often an outcome is higher, lower or the same than what it is compared with. */
export const chanceText = ({ higher, equal }: Comparison): string => {
  if (equal > 1 - nearlyNone) return text.futures.same;
  const lower = Math.max(0, 1 - higher - equal);
  return higher >= lower
    ? text.futures.higher(ofHundred(higher))
    : text.futures.lower(ofHundred(lower));
};

/** What may come to be said of how often an outcome is higher or lower. */
export const chanceRooms = (): readonly string[] => [
  text.futures.higher(text.futures.nearlyAll),
  text.futures.lower(text.futures.nearlyAll),
  text.futures.higher(text.futures.nearlyNone),
  text.futures.same,
];

/** Between which changes nine futures in ten lie. */
export const changeRange = ({ p5, p95 }: Comparison): string =>
  text.futures.changes(change(p5), change(p95));

/** What the futures are. */
export const basisText = (draws: number): string => text.futures.basis(amount(draws));

/**
 * The first futures that failed, one a line, with their inputs in full.
 *
 * @param segments the names of those that are run together
 */
export const failureTexts = (
  failures: readonly (FailedRun & { readonly segment?: number })[],
  segments: readonly string[] = []
): readonly string[] =>
  failures.map(({ draw, year, parameters, segment }) => {
    const name = segment === undefined ? undefined : segments[segment];
    const inputs = otherThanDefault(parameters);
    return name === undefined
      ? text.futures.failedFuture(draw, year, inputs)
      : text.futures.failedIn(name, draw, year, inputs);
  });
