import { randomStream } from "../../../src/core/numeric/random";
import { sorted } from "../../../src/core/numeric/sorted";

const expectSorted = (numbers: readonly number[]): void => {
  const values = Float64Array.from(numbers);
  const before = values.slice();
  expect(sorted(values)).toEqual(values.slice().sort());
  expect(values).toEqual(before);
};

const uniforms = (count: number): number[] => {
  const random = randomStream(count);
  return Array.from({ length: count }, () => random.uniform());
};

test("numbers are sorted however they are spread, and the given ones stay as they are", () => {
  for (const count of [1, 2, 3, 199, 200, 5000]) {
    const spread = uniforms(count);
    expectSorted(spread);
    expectSorted(spread.map((x) => -x * 1e-300));
    expectSorted(spread.map((x) => Math.tan(3 * x)));
    expectSorted(spread.map((x) => Math.round(4 * x)));
    expectSorted([...spread.map((x) => 1 + x * 1e-12), 1e12]);
  }
});

test("numbers that are all the same, next to each other or as far apart as can be are sorted, too", () => {
  expectSorted([]);
  expectSorted([7, 7, 7]);
  expectSorted([Number.MAX_VALUE, 1, -Number.MAX_VALUE]);
  expectSorted([2 * Number.MIN_VALUE, Number.MIN_VALUE, 0]);
  expectSorted([1 + Number.EPSILON, 1, 1 - Number.EPSILON / 2]);
});

test("few numbers are sorted after many, and into an array that is given", () => {
  sorted(Float64Array.from(uniforms(300)));
  expectSorted(uniforms(7));
  const inOrder = new Float64Array(3);
  expect(sorted(Float64Array.of(0.5, 0.1, 0.3), inOrder)).toBe(inOrder);
  expect([...inOrder]).toEqual([0.1, 0.3, 0.5]);
  expect(sorted(Float64Array.of(2, 2, 2), inOrder)).toBe(inOrder);
  expect([...inOrder]).toEqual([2, 2, 2]);
});
