import fc from "fast-check";
import { success } from "../../../src/core/fault";
import { shapley } from "../../../src/core/numeric/shapley";

const partsOf = (count: number, value: (players: readonly number[]) => number): number[] => {
  const result = shapley(count, (players) => success(value(players)));
  if (!result.ok) throw new Error("No value fails.");
  return result.value;
};

test("gloves by hand: two left ones and a right one make a pair", () => {
  // Orders in which the right glove (player 2) completes a pair: all but the two where it is first.
  const pair = (players: readonly number[]): number =>
    players.includes(2) && players.length > 1 ? 1 : 0;
  const parts = partsOf(3, pair);
  [1 / 6, 1 / 6, 2 / 3].forEach((part, i) => expect(parts[i]).toBeCloseTo(part, 12));
});

test("the parts sum to the whole, whatever the values of the sets", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 6 }),
      fc.array(fc.double({ min: -5, max: 5, noNaN: true }), { minLength: 64, maxLength: 64 }),
      (count, values) => {
        const valueOf = (players: readonly number[]): number =>
          values[players.reduce((set, player) => set + 2 ** player, 0)] ?? NaN;
        const parts = partsOf(count, valueOf);
        const all = valueOf(Array.from({ length: count }, (_, i) => i)) - valueOf([]);
        expect(parts.reduce((total, part) => total + part, 0)).toBeCloseTo(all, 9);
      }
    )
  );
});

test("where nobody needs another, each adds its own; who changes nothing adds nothing", () => {
  const own = [3, 0, -2, 0.5];
  const parts = partsOf(4, (players) => players.reduce((t, i) => t + (own[i] ?? 0), 7));
  own.forEach((part, i) => expect(parts[i]).toBeCloseTo(part, 12));
});
