import type { Uncertain } from "../../../../src/core/simulate/draws/uncertain";
import {
  elementaryEffects,
  type ElementaryEffect,
} from "../../../../src/core/simulate/screening/elementaryEffects";
import { morrisPlan } from "../../../../src/core/simulate/screening/morrisPlan";

const uncertain: readonly Uncertain[] = [
  { name: "x", low: 0, high: 1 },
  { name: "y", low: 0, high: 1 },
  { name: "z", low: 10, high: 30 },
];
const design = morrisPlan(uncertain, 400, 3);
const { plan, moves } = design;

const run = (model: (x: number, y: number, z: number) => number): Float64Array =>
  Float64Array.from({ length: plan.count }, (_, i) => {
    const [x = NaN, y = NaN, z = NaN] = plan.columns.map((column) => column[i] ?? NaN);
    return model(x, y, z);
  });

const effectsOf = (outcome: Float64Array): readonly ElementaryEffect[] => {
  const result = elementaryEffects(design, outcome);
  return result.ok ? result.value.effects : [];
};

test("one number moves at a time, each once a trajectory, between four levels", () => {
  expect(plan.count).toBe(400 * 4);
  expect(moves).toHaveLength(400 * 3);
  for (const { from, moved } of moves)
    plan.columns.forEach((column, j) =>
      expect(column[from + 1] === column[from]).toBe(j !== moved)
    );
  const levels = [...new Set(plan.columns[0]?.map((x) => Math.round(x * 3)))].sort();
  expect(levels).toEqual([0, 1, 2, 3]);
});

test("a linear outcome has its slopes over the ranges, and no deviation", () => {
  const effects = effectsOf(run((x, y, z) => 4 * x - 2 * y + 0.5 * z + 7));
  [4, -2, 10].forEach((slope, j) => {
    expect(effects[j]?.mean).toBeCloseTo(slope, 9);
    expect(effects[j]?.size).toBeCloseTo(Math.abs(slope), 9);
    expect(effects[j]?.deviation).toBeCloseTo(0, 9);
  });
});

test("an interaction shows as deviation: that of the partner's four levels", () => {
  const effects = effectsOf(run((x, y) => x * y));
  for (const effect of effects.slice(0, 2)) {
    expect(Math.abs(effect.mean - 0.5)).toBeLessThan(0.05);
    expect(Math.abs(effect.deviation - Math.sqrt(5) / 6)).toBeLessThan(0.03);
  }
});

test("effects of both signs cancel in the mean and not in the size", () => {
  const [effect] = effectsOf(run((x, y) => (x - 0.5) * (y - 0.5)));
  expect(Math.abs(effect?.mean ?? NaN)).toBeLessThan(0.05);
  expect(effect?.size).toBeGreaterThan(0.25);
});

test("effects beside a failed run are left out, and the run is named", () => {
  const outcome = run((x, y) => x + y);
  outcome[1] = NaN;
  const result = elementaryEffects(design, outcome);
  expect(result.ok && result.value.failed).toEqual([1]);
  const counts = result.ok ? result.value.effects.map(({ count }) => count) : [];
  expect(counts.reduce((a, b) => a + b, 0)).toBe(400 * 3 - 2);
});

test("with every run failed there is no effect", () => {
  expect(
    elementaryEffects(
      design,
      run(() => NaN)
    )
  ).toMatchObject({
    ok: false,
    faults: [{ code: "tooFewRuns", details: { found: 0, failed: 1600 } }],
  });
});
