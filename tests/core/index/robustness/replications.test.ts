import { latinHypercube } from "../../../../src/core/simulate/draws/latinHypercube";
import { rankBands } from "../../../../src/core/index/robustness/rankBands";
import { replications } from "../../../../src/core/index/robustness/replications";
import type { Variation } from "../../../../src/core/index/robustness/variation";
import { scoresOf } from "../../../../src/core/index/pipeline/buildIndex";
import { aggregateBy, builtOf, given, normaliseBy } from "../smallIndex";

const codesOf = (variations: readonly Variation[]): unknown => {
  const result = replications(builtOf(), variations, latinHypercube(4, variations.length, 1));
  return result.ok ? [] : result.faults.map(({ code, where }) => [code, where.name]);
};

test("a step that the index does not have cannot be varied", () => {
  expect(codesOf([{ vary: "missing", name: "missing cells" }])).toEqual([
    ["stepMissing", "missing cells"],
  ]);
  expect(
    codesOf([
      {
        vary: "method",
        name: "screening",
        alternatives: [{ step: "screen", by: "coverage", minCoverage: 0.5, minNonZero: 0 }],
      },
    ])
  ).toEqual([["stepMissing", "screening"]]);
});

test("alternatives of several steps, or of none, are refused", () => {
  const mixed = [normaliseBy("rank"), aggregateBy("geometric")];
  expect(codesOf([{ vary: "method", name: "method", alternatives: mixed }])).toEqual([
    ["wrongShape", "method"],
  ]);
  expect(codesOf([{ vary: "method", name: "method", alternatives: [] }])).toEqual([
    ["wrongShape", "method"],
  ]);
});

test("a step is varied once, and every variation has its own name", () => {
  const one: Variation = { vary: "method", name: "a", alternatives: [normaliseBy("rank")] };
  expect(codesOf([one, { ...one, name: "b" }])).toEqual([["nameTwice", "variations"]]);
  const noise: Variation = { vary: "weights", name: "a", noise: 0.1 };
  expect(codesOf([one, noise])).toEqual([["nameTwice", "variations"]]);
});

test("unknown indicators and a noise beyond 100 % are named", () => {
  expect(
    codesOf([{ vary: "errors", name: "errors", errors: { frms: new Float64Array(5) } }])
  ).toEqual([["unknownName", "errors"]]);
  expect(codesOf([{ vary: "weights", name: "noise", noise: 1.5 }])).toEqual([
    ["outOfRange", "noise"],
  ]);
});

test("a replication that fails is counted and named, and the others stand", () => {
  const index = builtOf();
  const variations: readonly Variation[] = [
    {
      vary: "method",
      name: "scale",
      // Scores around 0 have no geometric mean.
      alternatives: [normaliseBy("minmax", 1, 100), normaliseBy("zscore", 0, 1)],
    },
    { vary: "method", name: "mean", alternatives: [aggregateBy("geometric")] },
  ];
  const points = [Float64Array.of(0.1, 0.9, 0.2, 0.6), new Float64Array(4)];
  const result = replications(index, variations, points);
  if (!result.ok) throw new Error("The variations are sound.");
  expect(result.value.failed.map(({ replication }) => replication)).toEqual([1, 3]);
  expect(result.value.failed[0]?.faults[0]).toMatchObject({ code: "notPositive" });
  const bands = rankBands(scoresOf(index), result.value.scores, 0.9, 3);
  expect(bands.map(({ unranked }) => unranked)).toEqual([2, 2, 2, 2, 2]);
  expect(bands.every(({ low, high }) => low >= 1 && high <= 5)).toBe(true);
});

test("more replications do not move those of the same coordinates", () => {
  const variations: readonly Variation[] = [{ vary: "weights", name: "weights", noise: 0.5 }];
  const points = latinHypercube(20, 1, 3);
  const whole = replications(builtOf(), variations, points);
  const part = replications(
    builtOf(),
    variations,
    points.map((column) => column.slice(5, 12))
  );
  expect(part.ok && part.value.scores).toEqual(whole.ok && whole.value.scores.slice(5, 12));
});

test("the weights of an index that gives none are 1 each, and noise moves each by itself", () => {
  const noisy = replications(
    builtOf(),
    [{ vary: "weights", name: "w", noise: 0.9 }],
    [Float64Array.from({ length: 200 }, (_, i) => i / 200)]
  );
  const orders = new Set(
    noisy.ok ? noisy.value.scores.map((scores) => String([...scores].map((x) => x > 50))) : []
  );
  expect(orders.size).toBeGreaterThan(2);
  expect(given({}).weights).toEqual({});
});
