import type { DrawPlan } from "../../../../src/core/simulate/draws/drawPlan";
import type { Uncertain } from "../../../../src/core/simulate/draws/uncertain";
import {
  eachAlone,
  sensitivityPlan,
  type Factor,
  type SensitivityPlan,
} from "../../../../src/core/simulate/sensitivity/sensitivityPlan";
import type { SensitivityRuns } from "../../../../src/core/simulate/sensitivity/sensitivityRuns";
import {
  sobolIndices,
  type SobolIndices,
} from "../../../../src/core/simulate/sensitivity/sobolIndices";

type Model = (inputs: readonly number[]) => number;

const run = (plan: DrawPlan, model: Model): Float64Array =>
  Float64Array.from({ length: plan.count }, (_, i) =>
    model(plan.columns.map((column) => column[i] ?? NaN))
  );

const runAll = ({ a, b, mixed }: SensitivityPlan, model: Model): SensitivityRuns => ({
  a: run(a, model),
  b: run(b, model),
  mixed: mixed.map((plan) => run(plan, model)),
});

const indicesOf = (runs: SensitivityRuns): SobolIndices => {
  const result = sobolIndices(runs);
  if (!result.ok) throw new Error(result.faults[0]?.code);
  return result.value;
};

const uniform = (names: readonly string[], low: number, high: number): Uncertain[] =>
  names.map((name) => ({ name, low, high }));

const seed = 5;

describe("Ishigami's function, whose indices are known", () => {
  // Ishigami and Homma (1990) with a = 7, b = 0.1; closed forms as in Saltelli and others, Global
  // Sensitivity Analysis: The Primer (2008), section 4.
  const [a, b] = [7, 0.1];
  const ishigami: Model = ([x = 0, y = 0, z = 0]) =>
    Math.sin(x) + a * Math.sin(y) ** 2 + b * z ** 4 * Math.sin(x);
  const pi4 = Math.PI ** 4;
  const variance = a ** 2 / 8 + (b * pi4) / 5 + (b * b * pi4 * pi4) / 18 + 0.5;
  const alone = [0.5 * (1 + (b * pi4) / 5) ** 2, a ** 2 / 8, 0].map((v) => v / variance);
  const together = (b * b * pi4 * pi4 * (1 / 18 - 1 / 50)) / variance;
  const total = [(alone[0] ?? 0) + together, alone[1] ?? 0, together];

  const uncertain = uniform(["x", "y", "z"], -Math.PI, Math.PI);
  const plan = sensitivityPlan(uncertain, eachAlone(uncertain), 4096, seed);
  const found = indicesOf(runAll(plan, ishigami));

  test("mean and variance", () => {
    expect(found.mean).toBeCloseTo(a / 2, 2);
    expect(Math.abs(found.variance / variance - 1)).toBeLessThan(0.01);
  });

  test.each([0, 1, 2])("first and total order of input %p, within their intervals", (j) => {
    const index = found.indices[j];
    expect(Math.abs((index?.first.value ?? NaN) - (alone[j] ?? NaN))).toBeLessThan(0.01);
    expect(Math.abs((index?.total.value ?? NaN) - (total[j] ?? NaN))).toBeLessThan(0.01);
    for (const [estimate, exact] of [
      [index?.first, alone[j]],
      [index?.total, total[j]],
    ] as const) {
      expect(estimate?.low).toBeLessThanOrEqual(exact ?? NaN);
      expect(estimate?.high).toBeGreaterThanOrEqual(exact ?? NaN);
    }
  });

  test("a mean far from 0 changes nothing, because the outcome is centred", () => {
    const lifted = indicesOf(runAll(plan, (x) => 1e6 + ishigami(x)));
    lifted.indices.forEach((index, j) => {
      expect(index.first.value).toBeCloseTo(found.indices[j]?.first.value ?? NaN, 6);
      expect(index.total.value).toBeCloseTo(found.indices[j]?.total.value ?? NaN, 6);
    });
  });

  test("a group's order is that of its members together: two of three leave the rest to the third", () => {
    const groups: Factor[] = [{ name: "x and z", members: ["x", "z"] }];
    const [group] = indicesOf(
      runAll(sensitivityPlan(uncertain, groups, 4096, seed), ishigami)
    ).indices;
    const share = 1 - (alone[1] ?? NaN);
    expect(Math.abs((group?.first.value ?? NaN) - share)).toBeLessThan(0.01);
    expect(Math.abs((group?.total.value ?? NaN) - share)).toBeLessThan(0.01);
  });
});

describe("the g-function of Sobol'", () => {
  // Saltelli and Sobol' (1995); variances of the parts are (1/3)/(1 + a)².
  const a = [0, 1, 4.5, 9, 99, 99, 99, 99];
  const g: Model = (x) =>
    x.reduce(
      (product, xj, j) => (product * (Math.abs(4 * xj - 2) + (a[j] ?? 0))) / (1 + (a[j] ?? 0)),
      1
    );
  const parts = a.map((aj) => 1 / 3 / (1 + aj) ** 2);
  const product = parts.reduce((all, part) => all * (1 + part), 1);
  const variance = product - 1;

  const uncertain = uniform(
    a.map((_, j) => `x${j}`),
    0,
    1
  );
  const found = indicesOf(runAll(sensitivityPlan(uncertain, eachAlone(uncertain), 8192, seed), g));

  test.each(parts.map((_, j) => j))("first and total order of input %p", (j) => {
    const part = parts[j] ?? NaN;
    const index = found.indices[j];
    expect(Math.abs((index?.first.value ?? NaN) - part / variance)).toBeLessThan(0.01);
    const total = (part * product) / (1 + part) / variance;
    expect(Math.abs((index?.total.value ?? NaN) - total)).toBeLessThan(0.01);
  });
});

describe("what can go wrong", () => {
  const uncertain = uniform(["x", "y"], 0, 1);
  const plan = sensitivityPlan(uncertain, eachAlone(uncertain), 64, seed);
  const sum: Model = ([x = 0, y = 0]) => x + y;

  test("an outcome that never differs has no variance to share", () => {
    expect(sobolIndices(runAll(plan, () => 3))).toMatchObject({
      ok: false,
      faults: [{ code: "outcomeConstant", details: { found: 3 }, kind: "notAvailable" }],
    });
  });

  test("differences of rounding alone are no variance", () => {
    expect(sobolIndices(runAll(plan, ([x = 0]) => 1e6 + 1e-9 * x))).toMatchObject({
      ok: false,
      faults: [{ code: "outcomeConstant" }],
    });
  });

  test("a failed run takes its draw out of every estimate and is named", () => {
    const runs = runAll(plan, sum);
    runs.a[3] = NaN;
    runs.mixed[1]?.fill(Infinity, 10, 11);
    const found = indicesOf(runs);
    expect(found.failed).toEqual([
      { plan: "a", run: 3 },
      { plan: 1, run: 10 },
    ]);
    expect(found.samples).toBe(62);
    const without = (values: Float64Array): Float64Array =>
      values.filter((_, i) => i !== 3 && i !== 10);
    const rest = runAll(plan, sum);
    const same = sobolIndices({
      a: without(rest.a),
      b: without(rest.b),
      mixed: rest.mixed.map(without),
    });
    expect(same.ok && same.value.indices).toEqual(found.indices);
  });

  test("when all runs fail there is nothing to estimate", () => {
    expect(sobolIndices(runAll(plan, () => NaN))).toMatchObject({
      ok: false,
      faults: [{ code: "tooFewRuns", details: { found: 0, limit: 2, failed: 256 } }],
    });
  });

  test("a first order above the total is called noise", () => {
    const found = indicesOf(runAll(sensitivityPlan(uncertain, eachAlone(uncertain), 8, 2), sum));
    expect(found.indices.map(({ noise }) => noise)).toEqual(
      found.indices.map(({ first, total }) => first.value > total.value)
    );
    expect(found.indices.some(({ noise }) => noise)).toBe(true);
  });

  test("an input that does nothing has indices of exactly 0", () => {
    const found = indicesOf(runAll(plan, ([x = 0]) => x));
    expect(found.indices[1]).toEqual({
      first: { value: 0, low: 0, high: 0 },
      total: { value: 0, low: 0, high: 0 },
      noise: false,
    });
  });

  test("a factor of an unknown number is a programmer's error", () => {
    expect(() => sensitivityPlan(uncertain, [{ name: "all", members: ["x", "q"] }], 8, 1)).toThrow(
      "q is not uncertain"
    );
  });
});
