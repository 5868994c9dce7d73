import type { Box, Discovery } from "../../../../src/core/simulate/discovery/discoverBoxes";
import type { SobolIndices } from "../../../../src/core/simulate/sensitivity/sobolIndices";
import {
  assumedShare,
  dotsText,
  hangingRows,
  setbackTexts,
  thresholdTexts,
} from "../../../../src/hosts/taskpane/explain/explain.vm";
import { defaultSegment } from "../../../../src/model/segments/simulationInputs";
import type { Explanation } from "../../../../src/model/explanation/explain";
import { factorIds } from "../../../../src/model/uncertainty/sensitivityTask";

const space = "\u00a0";

const box = (change: Partial<Box> = {}): Box => ({
  restrictions: [{ name: "technologyGrowth", low: undefined, high: 0.04, chance: 0 }],
  coverage: 0.78,
  density: 0.67,
  mass: 0.5,
  ...change,
});

const discovery = (share: number, boxes: readonly Box[] = []): Discovery => ({
  share,
  boxes,
  runs: 2000,
  failed: [],
});

const explanation: Explanation = {
  outcome: "jobs",
  year: 15,
  base: 1,
  before: 2,
  after: 2,
  contributions: [],
  verdict: { verdict: "neither", protectionChange: 0, protection: 0, cap: Infinity },
  threshold: undefined,
};

it("says whether rationed inputs let the segment expand", () => {
  expect(thresholdTexts(explanation)).toEqual([]);
  const threshold = { replaced: 0.3, missing: 0.5, canExpand: false };
  expect(thresholdTexts({ ...explanation, threshold })).toEqual([
    "Local copying and repair replace 30\u00a0% of the imported inputs, but 50\u00a0% are missing: they do not allow more than today's output.",
  ]);
});

it("says in how many futures a policy fails, and what marks them off", () => {
  expect(setbackTexts("output", discovery(0.5, [box()]))).toEqual([
    "Output: lower than without the policy in 50 of 100 futures.",
    `Where growth of technology is below 4${space}% a year, it is lower in 67 of 100 futures. These are 78${space}% of all futures in which it is lower.`,
  ]);
});

it("says so where it never fails, always fails, or fails without pattern", () => {
  expect(setbackTexts("jobs", discovery(0))[0]).toMatch(/^Jobs: not lower .* in any of 2,000/);
  expect(setbackTexts("jobs", discovery(1))[0]).toMatch(/in all of 2,000 futures\.$/);
  expect(setbackTexts("jobs", discovery(0.3))[1]).toBe(
    "No few numbers mark these futures off from the rest."
  );
});

it("puts the weightiest numbers first, with their evidence", () => {
  const ids = factorIds(defaultSegment);
  const weights: Readonly<Record<string, number>> = {
    substitution: 0.3,
    capitalOutput: 0.5,
    labourShare: -0.01,
  };
  const index = (value: number) => {
    const estimate = { value, low: value, high: value };
    return { first: estimate, total: estimate, noise: false };
  };
  const found: SobolIndices = {
    indices: [...ids.map((id) => index(weights[id] ?? 0)), index(0.6)],
    mean: 0,
    variance: 1,
    samples: 64,
    failed: [],
  };
  const rows = hangingRows(defaultSegment, found);
  expect(rows.map(({ value, note }) => [value, note])).toEqual([
    [`50${space}%`, "assumption"],
    [`30${space}%`, "published"],
  ]);
  expect(assumedShare(found)).toBe(0.6);
});

it("counts the dots in words", () => {
  const dots = [-0.1, 0.1, 0.2, 0];
  expect(dotsText("pay", { dots, higher: 0.5, equal: 0.25, p5: 0, p50: 0, p95: 0 })).toBe(
    `Pay: of twenty equally likely futures, 2 are higher and 1 lower than without the policy; they run from −10${space}% to ±0${space}%.`
  );
});
