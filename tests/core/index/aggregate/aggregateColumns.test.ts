import { aggregateColumns } from "../../../../src/core/index/aggregate/aggregateColumns";

const columns = [Float64Array.of(4, 9, NaN, 2), Float64Array.of(16, 1, 5, 2)];

const aggregated = (method: string, weights = [1, 1], minCoverage = 0): number[] => {
  const result = aggregateColumns(columns, { method, weights, minCoverage }, {});
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return [...result.value].map((x) => Number(x.toFixed(9)));
};

test.each([
  ["arithmetic", [1, 1], [10, 5, 5, 2]],
  ["arithmetic", [3, 1], [7, 7, 5, 2]],
  ["geometric", [1, 1], [8, 3, 5, 2]],
  ["harmonic", [1, 1], [6.4, 1.8, 5, 2]],
  ["power:-1", [1, 1], [6.4, 1.8, 5, 2]],
  ["power:1", [3, 1], [7, 7, 5, 2]],
  ["power:2", [1, 1], [11.66190379, 6.403124237, 5, 2]],
  ["power:0", [1, 1], [8, 3, 5, 2]],
  ["min", [1, 1], [4, 1, 5, 2]],
  ["min", [1, 0], [4, 9, NaN, 2]],
  ["median", [1, 1], [10, 5, 5, 2]],
  // M − S²/M: 10 − 36/10, 5 − 16/5.
  ["mpi", [1, 1], [6.4, 1.8, 5, 2]],
] as const)("%s with weights %j, by hand", (method, weights, expected) => {
  expect(aggregated(method, [...weights])).toEqual(expected);
});

test("the adjusted index brings each column to 70 to 130 first", () => {
  // 70 + 60(x − 2)/7 and 70 + 60(x − 1)/15, mean less variance over mean.
  const [a, b] = [70 + (60 * 2) / 7, 130];
  const [mean, half] = [(a + b) / 2, (a - b) / 2];
  expect(aggregated("ampi")[0]).toBeCloseTo(mean - (half * half) / mean, 8);
});

test("below the coverage asked for there is no score", () => {
  expect(aggregated("arithmetic", [1, 1], 0.6)).toEqual([10, 5, NaN, 2]);
});

test("the power mean leaves out what is missing, like the other means", () => {
  expect(aggregated("power:2")[2]).toBe(5);
});

test("benefit of the doubt: the envelope of the best units scores 1", () => {
  const scores = aggregateColumns(
    [Float64Array.of(4, 1, 2, NaN), Float64Array.of(1, 4, 2, 3)],
    { method: "benefitOfTheDoubt", weights: [1, 1], minCoverage: 0 },
    {}
  );
  // Between (4, 1) and (1, 4) the frontier is x + y = 5; the third reaches 4 of it.
  expect(scores.ok && [...scores.value].map((x) => Number(x.toFixed(12)))).toEqual([
    1,
    1,
    0.8,
    NaN,
  ]);
});

test.each([[[0, 0]], [[1]], [[1, -1]], [[1, NaN]]])("weights %j are refused", (weights) => {
  const result = aggregateColumns(columns, { method: "arithmetic", weights, minCoverage: 0 }, {});
  expect(result.ok).toBe(false);
});

test("a value that a mean cannot take is named by unit and column", () => {
  const result = aggregateColumns(
    [Float64Array.of(1, 2), Float64Array.of(3, 0)],
    { method: "geometric", weights: [1, 1], minCoverage: 0 },
    {}
  );
  expect(result).toMatchObject({
    ok: false,
    faults: [{ code: "notPositive", where: { row: 2, column: 2 } }],
  });
});

test("a mean that no number can hold is refused, and the unit is named", () => {
  const choice = { method: "power:-200", weights: [1, 1], minCoverage: 0 };
  const result = aggregateColumns([Float64Array.of(1, 100), Float64Array.of(1, 90)], choice, {});
  expect(result).toMatchObject({
    ok: false,
    faults: [{ code: "undefinedResult", where: { row: 2 } }],
  });
});
