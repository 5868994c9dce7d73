import { randomStream, randomStreams } from "../../../src/core/numeric/random";

const take = (seed: number, count: number): number[] => {
  const stream = randomStream(seed);
  return Array.from({ length: count }, () => stream.uniform());
};

test("a seed gives the same numbers again, another seed others", () => {
  expect(take(7, 20)).toEqual(take(7, 20));
  expect(take(7, 20)).not.toEqual(take(8, 20));
});

test("small seeds begin all over the interval", () => {
  const first = Array.from({ length: 400 }, (_, seed) => take(seed, 1)[0] ?? NaN);
  const quarters = [0, 0.25, 0.5, 0.75].map(
    (from) => first.filter((x) => x >= from && x < from + 0.25).length
  );
  for (const count of quarters) expect(Math.abs(count - 100)).toBeLessThan(40);
});

test("a stream does not hang on how many others there are", () => {
  const [, , third] = randomStreams(5, 3).map((stream) => stream.uniform());
  expect(randomStreams(5, 9).map((stream) => stream.uniform())[2]).toBe(third);
});

test("whole numbers stay below the limit and reach all of it", () => {
  const stream = randomStream(3);
  const seen = new Set(Array.from({ length: 200 }, () => stream.below(6)));
  expect([...seen].sort()).toEqual([0, 1, 2, 3, 4, 5]);
});
