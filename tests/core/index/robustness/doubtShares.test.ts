import { doubtShares, meanRankChange } from "../../../../src/core/index/robustness/doubtShares";
import type { Variation } from "../../../../src/core/index/robustness/variation";
import { aggregateBy, builtOf, given, normaliseBy } from "../smallIndex";

const index = builtOf();

const shareOf = (variations: readonly Variation[], outcome?: (scores: Float64Array) => number) => {
  const result = doubtShares(index, variations, 256, 1, outcome);
  if (!result.ok) throw new Error(result.faults[0]?.code);
  const { factors, indices } = result.value;
  return new Map(factors.map(({ name }, j) => [name, indices[j]]));
};

const noise: Variation = { vary: "weights", name: "noise", noise: 0.3 };
const scale: Variation = {
  vary: "method",
  name: "scale",
  alternatives: [normaliseBy("minmax", 1, 100), normaliseBy("minmax", 101, 200)],
};

test("what alone moves an outcome has all of its variance", () => {
  const mean = (scores: Float64Array): number => scores.reduce((a, b) => a + b, 0) / 5;
  // Lifting the scale by 100 lifts every score by 100; noise moves them by a few points.
  const shares = shareOf([scale, noise], mean);
  expect(shares.get("scale")?.total.value).toBeGreaterThan(0.97);
  expect(shares.get("noise")?.total.value).toBeLessThan(0.03);
  expect(shares.get("method")).toEqual(shares.get("scale"));
  expect(shares.get("weights")).toEqual(shares.get("noise"));
});

test("ranks do not hang on where the scale lies, so all their doubt is the weights'", () => {
  const shares = shareOf([scale, noise]);
  expect(shares.get("scale")?.total.value).toBe(0);
  expect(shares.get("noise")?.total.value).toBeCloseTo(1, 1);
});

test("kinds of doubt hold the variations of their kind", () => {
  const errors: Variation = {
    vary: "errors",
    name: "survey",
    errors: { skills: new Float64Array(5).fill(0.2) },
  };
  const shares = shareOf([scale, noise, errors]);
  expect([...shares.keys()]).toEqual(["scale", "noise", "survey", "method", "weights", "data"]);
  expect(shares.get("data")).toEqual(shares.get("survey"));
});

test("an index that nothing moves has no doubt to share out", () => {
  const result = doubtShares(index, [{ vary: "weights", name: "noise", noise: 0 }], 16, 1);
  expect(result).toMatchObject({ ok: false, faults: [{ code: "outcomeConstant" }] });
});

test("failed replications are named, with their reasons once each", () => {
  const result = doubtShares(
    index,
    [
      {
        vary: "method",
        name: "scale",
        alternatives: [normaliseBy("minmax", 1, 100), normaliseBy("zscore", 0, 1)],
      },
      {
        vary: "method",
        name: "mean",
        alternatives: [aggregateBy("arithmetic"), aggregateBy("geometric")],
      },
      { vary: "method", name: "weights", alternatives: [given({}), given({ reach: 9 })] },
    ],
    64,
    1
  );
  if (!result.ok) throw new Error("Most replications succeed.");
  expect(result.value.failed.length).toBeGreaterThan(0);
  expect(result.value.samples).toBeLessThan(64);
  expect(new Set(result.value.reasons.map(({ code }) => code))).toEqual(new Set(["notPositive"]));
  expect(new Set(result.value.reasons.map((reason) => JSON.stringify(reason))).size).toBe(
    result.value.reasons.length
  );
});

test("the mean change of ranks counts the units ranked in both", () => {
  const nominal = Float64Array.of(1, 2, 3, NaN);
  expect(meanRankChange(nominal, Float64Array.of(1, 5, NaN, 9))).toBe((2 + 0) / 2);
});
