/** Halvings until the bracket of a double can hardly shrink any more. */
const halvings = 60;

/**
 * Where a condition that holds at `to` but not at `from` begins to hold, to the last digits; on the
 * side where it holds. Where it comes and goes, one of the places.
 */
export const bisect = (holds: (x: number) => boolean, from: number, to: number): number => {
  let [without, within] = [from, to];
  for (let i = 0; i < halvings; i++) {
    const middle = without + (within - without) / 2;
    if (holds(middle)) within = middle;
    else without = middle;
  }
  return within;
};
