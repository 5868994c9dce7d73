import { drawnPaths } from "../../../src/model/futures/drawnPaths";
import { lastYear } from "../../../src/model/futures/fan";
import { defaultSegment } from "../../../src/model/segments/simulationInputs";
import { sampledDraws } from "../../../src/model/uncertainty/sampledDraws";
import { compare, countDots } from "../../../src/model/futures/comparison";

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

test("the dots are counted on either side of no change", () => {
  const found = compared([2, 2, 1, 1, 0.5], [1, 1, 1, 1, 1]);
  const { higher, lower } = countDots(found);
  expect(found.dots).toHaveLength(20);
  expect([higher, lower]).toEqual([
    found.dots.filter((dot) => dot > 1e-9).length,
    found.dots.filter((dot) => dot < -1e-9).length,
  ]);
  expect(higher).toBeGreaterThan(lower);
});

test("a tariff that is the old one but for its last digit changes nothing in any future", () => {
  const segment = { ...defaultSegment, tariffOutput: 0.1 };
  const draws = sampledDraws(1, { from: 0, to: 50 }, segment);
  const years = 10;
  const outcomes = ["output", "jobs", "pay", "imports", "consumerSurplus"] as const;
  const [without = [], withPolicy = []] = [{}, { tariffOutput: 1 + 0.1 - 1 }].map((policy) =>
    drawnPaths({ segment, policy, draws, years }, outcomes)
  );
  expect(withPolicy.some((path, o) => path.some((value, i) => value !== without[o]?.[i]))).toBe(
    true
  );
  for (const [o, path] of withPolicy.entries()) {
    const [now, before] = [path, without[o] ?? path].map((each) => lastYear(each, draws.count));
    const found = compare(now ?? path, before ?? path);
    expect(found.ok && found.value).toMatchObject({ higher: 0, equal: 1, p5: 0, p95: 0 });
  }
});
