import { drawPlan, type DrawPlan } from "../../../../src/core/simulate/draws/drawPlan";
import { latinHypercube } from "../../../../src/core/simulate/draws/latinHypercube";
import {
  discoverBoxes,
  type Discovery,
} from "../../../../src/core/simulate/discovery/discoverBoxes";
import { randomStream } from "../../../../src/core/numeric/random";

const planOf = (numbers: number, runs: number, seed = 1): DrawPlan =>
  drawPlan(
    Array.from({ length: numbers }, (_, j) => ({ name: `x${j}`, low: 0, high: 1 })),
    latinHypercube(runs, numbers, seed)
  );

type Event = (x: readonly number[]) => boolean;

const outcomeOf = (plan: DrawPlan, event: Event): Float64Array =>
  Float64Array.from({ length: plan.count }, (_, i) =>
    event(plan.columns.map((column) => column[i] ?? NaN)) ? 1 : 0
  );

const discover = (plan: DrawPlan, outcome: Float64Array): Discovery => {
  const result = discoverBoxes(plan, outcome, (value) => value === 1);
  if (!result.ok) throw new Error(result.faults[0]?.code);
  return result.value;
};

const corner: Event = ([x = 0, y = 0]) => x > 0.7 && y < 0.4;

describe("an event in one corner of two numbers among twenty", () => {
  const plan = planOf(20, 2000);
  const found = discover(plan, outcomeOf(plan, corner));
  const [box] = found.boxes;

  test("is found as one box of these two numbers", () => {
    expect(found.boxes).toHaveLength(1);
    expect(new Set(box?.restrictions.map(({ name }) => name))).toEqual(new Set(["x0", "x1"]));
  });

  test("the bounds are those of the corner", () => {
    const bounds = new Map(box?.restrictions.map((r) => [r.name, r]));
    expect(bounds.get("x0")?.low).toBeCloseTo(0.7, 1);
    expect(bounds.get("x0")?.high).toBeUndefined();
    expect(bounds.get("x1")?.low).toBeUndefined();
    expect(bounds.get("x1")?.high).toBeCloseTo(0.4, 1);
  });

  test("coverage, density and mass are counted over the runs", () => {
    const holds = (i: number): boolean =>
      (box?.restrictions ?? []).every(({ name, low = -Infinity, high = Infinity }) => {
        const value = plan.columns[plan.names.indexOf(name)]?.[i] ?? NaN;
        return value >= low && value <= high;
      });
    const outcome = outcomeOf(plan, corner);
    const inside = [...outcome].filter((_, i) => holds(i));
    const events = inside.filter((value) => value === 1).length;
    const all = outcome.reduce((a, b) => a + b, 0);
    expect(box?.coverage).toBeCloseTo(events / all, 12);
    expect(box?.density).toBeCloseTo(events / inside.length, 12);
    expect(box?.mass).toBeCloseTo(inside.length / 2000, 12);
    expect(box?.coverage).toBeGreaterThan(0.9);
    expect(box?.density).toBeGreaterThan(0.9);
  });
});

test("an event in two corners takes two boxes that together cover nearly all of it", () => {
  const plan = planOf(6, 3000);
  const event: Event = ([x = 0, y = 0, z = 0, w = 0]) =>
    (x > 0.75 && y > 0.6) || (z < 0.3 && w < 0.4);
  const { boxes } = discover(plan, outcomeOf(plan, event));
  expect(boxes.length).toBeGreaterThanOrEqual(2);
  const coverage = boxes.reduce((sum, box) => sum + box.coverage, 0);
  expect(coverage).toBeGreaterThan(0.85);
  expect(coverage).toBeLessThanOrEqual(1);
});

test("exceptions in one run of ten leave the box where it is", () => {
  const plan = planOf(20, 2000);
  const chance = randomStream(9);
  const outcome = outcomeOf(plan, (x) => corner(x) !== chance.uniform() < 0.1);
  const [box] = discover(plan, outcome).boxes;
  expect(
    box?.restrictions
      .slice(0, 2)
      .map(({ name }) => name)
      .sort()
  ).toEqual(["x0", "x1"]);
  expect(box?.density).toBeGreaterThan(0.8);
});

test("no box has more than three restrictions, and there are no more than three boxes", () => {
  const plan = planOf(8, 2000);
  const { boxes } = discover(
    plan,
    outcomeOf(plan, (x) => x.reduce((a, b) => a + b, 0) > 4.5)
  );
  expect(boxes.length).toBeGreaterThan(0);
  expect(boxes.length).toBeLessThanOrEqual(3);
  for (const { restrictions } of boxes) expect(restrictions.length).toBeLessThanOrEqual(3);
});

test.each([
  ["never", 0],
  ["always", 1],
])("an event that happens %s needs no box", (_, value) => {
  const plan = planOf(3, 100);
  expect(discover(plan, new Float64Array(100).fill(value))).toMatchObject({
    boxes: [],
    share: value,
  });
});

test("failed runs are left out and named", () => {
  const plan = planOf(2, 500);
  const outcome = outcomeOf(plan, corner);
  outcome[17] = NaN;
  const found = discover(plan, outcome);
  expect(found).toMatchObject({ failed: [17], runs: 499 });
  expect(discoverBoxes(plan, new Float64Array(500).fill(NaN), () => true)).toMatchObject({
    ok: false,
    faults: [{ code: "tooFewRuns" }],
  });
});

test("the order of the runs does not matter", () => {
  const plan = planOf(5, 800);
  const outcome = outcomeOf(plan, corner);
  const turned = { ...plan, columns: plan.columns.map((column) => column.slice().reverse()) };
  expect(discover(turned, outcome.slice().reverse()).boxes).toEqual(discover(plan, outcome).boxes);
});
