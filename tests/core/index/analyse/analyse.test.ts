import { correlationFlags } from "../../../../src/core/index/analyse/correlationFlags";
import { buildFramework } from "../../../../src/core/index/framework/buildFramework";
import { dataOf, sound } from "../sampleIndex";
import { correlation } from "../../../../src/core/index/analyse/correlation";
import { cronbach } from "../../../../src/core/index/analyse/cronbach";
import { significance } from "../../../../src/core/index/analyse/significance";

const x = Float64Array.of(1, 2, NaN, 3, 4);
const y = Float64Array.of(2, 2, 9, 7, NaN);

test("correlations over the pairs that are known, by hand", () => {
  // Pairs (1, 2), (2, 2), (3, 7): Σxy = 5, Σxx = 2, Σyy = 50/3 about the means.
  expect(correlation(x, y, "pearson")).toBeCloseTo(5 / Math.sqrt((2 * 50) / 3), 14);
  // Ranks 1, 2, 3 and 1.5, 1.5, 3.
  expect(correlation(x, y, "spearman")).toBeCloseTo(1.5 / Math.sqrt(2 * 1.5), 14);
  // Two concordant pairs, one tie in y: 2/√(3·2).
  expect(correlation(x, y, "kendall")).toBeCloseTo(2 / Math.sqrt(6), 14);
});

test("what does not vary correlates with nothing", () => {
  expect(correlation(Float64Array.of(1, 1, 1), Float64Array.of(1, 2, 3), "pearson")).toBeNaN();
});

test("significance in closed form: 1 − |r| with four pairs, ⅔ at r = ½ with three", () => {
  expect(significance(0.3, 4)).toBeCloseTo(0.7, 13);
  expect(significance(-0.5, 3)).toBeCloseTo(2 / 3, 13);
  expect(significance(0.9, 2)).toBeNaN();
});

test("Cronbach's alpha of an indicator and itself is 1", () => {
  expect(cronbach([x, x])).toBeCloseTo(1, 14);
  expect(cronbach([x])).toBeNaN();
});

test("siblings that say the same, and siblings that cancel out, are named", () => {
  const data = dataOf({ x: [1, 2, 3, 4], y: [2, 4, 6, 9], z: [4, 3, 2, 2] });
  const nodes = [
    { code: "Top", parent: null, direction: 1 as const },
    { code: "Left", parent: "Top", direction: 1 as const },
    ...["x", "y", "z"].map((code) => ({ code, parent: "Left", direction: 1 as const })),
  ];
  const flags = correlationFlags(data, sound(buildFramework(nodes, "framework")), "pearson");
  expect(flags.map(({ group, first, second, kind }) => [group, first, second, kind])).toEqual([
    ["Left", "x", "y", "redundant"],
    ["Left", "x", "z", "opposed"],
    ["Left", "y", "z", "opposed"],
  ]);
  // Four pairs: the probability is 1 − |r|.
  for (const { correlation: r, probability } of flags)
    expect(probability).toBeCloseTo(1 - Math.abs(r), 12);
});
