import { difference } from "./difference";
import { failure, success, type Result } from "../fault";

/** Orders in which a player joins a given set of `before` others of `count` players, of all orders. */
const weightOf = (before: number, count: number): number => {
  let weight = 1 / count;
  for (let k = 1; k <= before; k++) weight *= k / (count - k);
  return weight;
};

/** A set of players as a number: one binary digit for each. */
const has = (set: number, player: number): boolean => ((set >>> player) & 1) === 1;

const membersOf = (set: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, i) => i).filter((i) => has(set, i));

/**
 * What each of several players adds to a whole: the mean, over every order in which they could
 * join, of what changes when it joins. The parts sum to the value of all less the value of none.
 * Source: Shapley (1953), A value for n-person games, Contributions to the Theory of Games II.
 *
 * @param count players; the value is asked for 2^count times
 * @param value of a set of players, by their places
 */
export const shapley = (
  count: number,
  value: (players: readonly number[]) => Result<number>
): Result<number[]> => {
  const values: number[] = [];
  for (let set = 0; set < 1 << count; set++) {
    const result = value(membersOf(set, count));
    if (!result.ok) return failure(...result.faults);
    values.push(result.value);
  }
  const partOf = (player: number): number => {
    let part = 0;
    for (let set = 0; set < values.length; set++) {
      if (has(set, player)) continue;
      const members = membersOf(set, count);
      const joined = values[set + (1 << player)] ?? NaN;
      part += weightOf(members.length, count) * difference(joined, values[set] ?? NaN);
    }
    return part;
  };
  return success(Array.from({ length: count }, (_, player) => partOf(player)));
};
