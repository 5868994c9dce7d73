import { sobolDimensions } from "../../../../src/core/simulate/draws/directionNumbers";
import { sobolSequence } from "../../../../src/core/simulate/draws/sobolSequence";

const count = 1024;
const bare = sobolSequence(count, sobolDimensions);

/** Expected: scipy.stats.qmc.Sobol(160, scramble=False).random(1024) of SciPy 1.17.1; exact, being dyadic. */
test.each([
  [0, 0, 0],
  [1, 0, 0.5],
  [5, 1, 0.875],
  [7, 39, 0.125],
  [100, 2, 0.7734375],
  [513, 77, 0.3447265625],
  [777, 120, 0.6259765625],
  [1000, 150, 0.0439453125],
  [1023, 159, 0.4267578125],
])("point %p has in dimension %p the coordinate %p", (point, dimension, expected) => {
  expect(bare[dimension]?.[point]).toBe(expected);
});

test("all 160 dimensions agree with the independent program, by a weighted sum", () => {
  let sum = 0;
  bare.forEach((column, j) => column.forEach((x, i) => (sum += x * (j + 1) * ((i + 1) % 7))));
  expect(sum).toBe(19753606.423828125);
});

const evenly = (column: Float64Array): boolean =>
  new Set(column.map((x) => Math.floor(x * count))).size === count;

test("every coordinate fills each of 1,024 steps once, shifted or not", () => {
  for (const points of [bare, sobolSequence(count, sobolDimensions, 11)])
    expect(points.every(evenly)).toBe(true);
});

test("a shift comes from the seed and leaves no coordinate at an end", () => {
  const shifted = sobolSequence(256, 8, 4);
  expect(sobolSequence(256, 8, 4)).toEqual(shifted);
  expect(sobolSequence(256, 8, 5)).not.toEqual(shifted);
  for (const column of shifted) expect(column.every((x) => x > 0 && x < 1)).toBe(true);
});

test("more points continue the sequence, more dimensions leave the first as they were", () => {
  const few = sobolSequence(100, 3, 9);
  const many = sobolSequence(300, 7, 9);
  few.forEach((column, j) => expect(many[j]?.slice(0, 100)).toEqual(column));
});

test("more dimensions than the table has are a programmer's error", () => {
  expect(() => sobolSequence(4, sobolDimensions + 1)).toThrow("160 dimensions");
});

test("a stretch of the sequence is what the whole has there", () => {
  const whole = sobolSequence(700, 5, 3);
  for (const [from, to] of [
    [0, 1],
    [1, 2],
    [255, 300],
    [512, 700],
  ] as const)
    expect(sobolSequence(to - from, 5, 3, from)).toEqual(
      whole.map((column) => column.slice(from, to))
    );
});
