import { correlation } from "../../../../src/core/index/analyse/correlation";
import { arithmetic } from "../../../../src/core/index/aggregate/means";
import { budgetWeights } from "../../../../src/core/index/weights/budgetWeights";
import { componentWeights } from "../../../../src/core/index/weights/componentWeights";
import { importanceWeights } from "../../../../src/core/index/weights/importanceWeights";
import { pairwiseWeights } from "../../../../src/core/index/weights/pairwiseWeights";

const columns = [
  Float64Array.of(1, 4, 2, 8, 5, 7),
  Float64Array.of(10, 50, 60, 40, 90, 20),
  Float64Array.of(0.3, 0.1, 0.5, 0.9, 0.4, 0.6),
];

const valueOf = <T>(result: { ok: true; value: T } | { ok: false; faults: unknown }): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.value;
};

test("equal importance: every indicator correlates alike with the mean", () => {
  const weights = valueOf(importanceWeights(columns));
  const mean = arithmetic(columns, weights) as Float64Array;
  const [first = NaN, ...others] = columns.map((column) => correlation(column, mean, "pearson"));
  for (const other of others) expect(other).toBeCloseTo(first, 12);
  expect(weights.reduce((a, b) => a + b)).toBeCloseTo(1, 14);
});

test("twice as important for the first: twice the correlation", () => {
  const weights = valueOf(importanceWeights(columns.slice(0, 2), [2, 1.9]));
  const mean = arithmetic(columns.slice(0, 2), weights) as Float64Array;
  const [a = NaN, b = NaN] = columns.map((column) => correlation(column, mean, "pearson"));
  expect(a / b).toBeCloseTo(2 / 1.9, 12);
});

test("a weight below 0 is a fault that names the indicator", () => {
  const result = importanceWeights(columns.slice(0, 2), [1, 0]);
  expect(result).toMatchObject({
    ok: false,
    faults: [{ code: "outOfRange", where: { column: 2 } }],
  });
});

test("an indicator that repeats another leaves importance undecided", () => {
  const [first = new Float64Array()] = columns;
  expect(importanceWeights([first, first])).toMatchObject({ ok: false });
});

test("weights of the first component do not depend on units, and their sign is fixed", () => {
  const weights = valueOf(componentWeights(columns));
  const rescaled = columns.map((column, c) => column.map((x) => 3 + x * (c + 0.5)));
  valueOf(componentWeights(rescaled)).forEach((w, i) =>
    expect(w).toBeCloseTo(weights[i] ?? NaN, 12)
  );
  expect(weights.reduce((a, b) => a + b)).toBeCloseTo(1, 14);
});

test("pairwise judgements: a worked example of three criteria", () => {
  // Saaty's scale 3, 5, 3: weights 0.637, 0.258, 0.105 and a consistency ratio of 0.033, as in Teknomo, AHP tutorial.
  const { weights, consistencyRatio } = valueOf(
    pairwiseWeights([
      [1, 3, 5],
      [1 / 3, 1, 3],
      [1 / 5, 1 / 3, 1],
    ])
  );
  expect(weights.map((w) => Number(w.toFixed(3)))).toEqual([0.637, 0.258, 0.105]);
  expect(consistencyRatio).toBeCloseTo(0.033, 3);
});

test("judgements that contradict their reverse are refused by cell", () => {
  const result = pairwiseWeights([
    [1, 3],
    [3, 1],
  ]);
  expect(result).toMatchObject({ ok: false, faults: [{ where: { row: 1, column: 2 } }, {}] });
});

test("each expert counts the same in a budget allocation", () => {
  expect(
    valueOf(
      budgetWeights([
        [75, 25],
        [1, 3],
      ])
    )
  ).toEqual([0.5, 0.5]);
  expect(budgetWeights([[0, 0]])).toMatchObject({ ok: false });
});
