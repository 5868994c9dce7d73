import { compare } from "../../../src/model/futures/comparison";

const compared = (path: readonly number[], other: readonly number[]) => {
  const found = compare(Float64Array.from(path), Float64Array.from(other));
  if (!found.ok) throw new Error(JSON.stringify(found.faults));
  return found.value;
};

test("two policies are compared future by future", () => {
  const { higher, equal, p50 } = compared([2, 3, 4, 5], [1, 3, 8, 4]);
  expect([higher, equal]).toEqual([0.5, 0.25]);
  // The middle of −1/2, 0, 1/4 and 1.
  expect(p50).toBeCloseTo(0.125, 12);
});

test("what differs by rounding alone is equal", () => {
  const { higher, equal, dots } = compared([0.1 + 0.2, 1 + Number.EPSILON], [0.3, 1]);
  expect([higher, equal]).toEqual([0, 1]);
  expect(dots.every((change) => change === 0)).toBe(true);
});
