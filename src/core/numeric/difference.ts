/**
 * Numbers that differ by less than this share of their size are the same number, worked out in
 * another order. One rounding errs by 1e-16; carried through the markets and years of a run it grew
 * to 1e-13 of an outcome over the case book, and of consumer surplus, which is a difference itself,
 * to 5e-12. Levers that act at all moved outcomes by more.
 */
const rounding = 1e-11;

/**
 * a − b, but exactly 0 where the two are the same except for rounding, so that a sign or a count
 * taken from it never rests on last digits.
 *
 * @param size what was rounded, where it is larger than a and b: 1 + t for a rate t
 */
export const difference = (
  a: number,
  b: number,
  size = Math.max(Math.abs(a), Math.abs(b))
): number => {
  const gap = a - b;
  return Number.isFinite(gap) && Math.abs(gap) <= rounding * size ? 0 : gap;
};

/** Is a above b by more than rounding? */
export const exceeds = (a: number, b: number, size?: number): boolean => difference(a, b, size) > 0;

/** after / before − 1, but exactly 0 where nothing has changed except for rounding. */
export const relativeChange = (after: number, before: number): number =>
  difference(after, before) === 0 ? 0 : after / before - 1;
