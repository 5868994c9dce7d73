import { normaliseColumn } from "../../../../src/core/index/normalise/normaliseColumn";
import { normalisationIds } from "../../../../src/core/index/normalise/normalisations";
import type { Direction } from "../../../../src/core/index/normalise/normalisation";

const column = Float64Array.of(2, 8, NaN, 4, 8);

const normalised = (method: string, direction: Direction, ...parameters: number[]): number[] => {
  const result = normaliseColumn(column, { method, direction, parameters }, {});
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return [...result.value].map((x) => Number(x.toFixed(6)));
};

// By hand: values 2, 8, missing, 4, 8; mean 5.5, sum of squares 27, sample deviation 3.
test.each([
  ["minmax", 1, [], [0, 100, NaN, 33.333333, 100]],
  ["minmax", -1, [1, 10], [10, 1, NaN, 7, 1]],
  ["zscore", 1, [], [-1.166667, 0.833333, NaN, -0.5, 0.833333]],
  ["zscore", -1, [50, 3], [53.5, 47.5, NaN, 51.5, 47.5]],
  ["scaled", 1, [0, 10, 1], [0.2, 0.8, NaN, 0.4, 0.8]],
  ["scaled", -1, [0, 10, 1], [0.8, 0.2, NaN, 0.6, 0.2]],
  ["rank", 1, [], [1, 3, NaN, 2, 3]],
  ["rank", -1, [1], [4, 1.5, NaN, 3, 1.5]],
  ["borda", 1, [], [0, 2, NaN, 1, 2]],
  ["percentrank", 1, [], [0, 0.666667, NaN, 0.333333, 0.666667]],
  ["fractionofmax", 1, [], [0.25, 1, NaN, 0.5, 1]],
  ["fractionofmax", -1, [], [1, 0.25, NaN, 0.5, 0.25]],
  ["distancetomax", 1, [], [0, 1, NaN, 0.333333, 1]],
  ["distancetominimum", -1, [], [1, 0, NaN, 0.666667, 0]],
  ["distancetoreference", 1, [4], [0, 3, NaN, 1, 3]],
  ["distancetoreference", 1, [4, 1], [0, 1, NaN, 1, 1]],
  ["distancetotarget", 1, [5], [0, 2, NaN, 0.666667, 2]],
  ["distancetotarget", -1, [3, 1], [1, 0, NaN, 0.8, 0]],
  ["goalposts", 1, [3, 5, 10], [0, 10, NaN, 5, 10]],
  ["goalposts", -1, [3, 5, 10], [10, 0, NaN, 5, 0]],
  ["none", -1, [], [-2, -8, NaN, -4, -8]],
] as const)("%s with direction %i and %j", (method, direction, parameters, expected) => {
  expect(normalised(method, direction, ...parameters)).toEqual(expected);
});

test("every method is tried on a constant column: a fault or finite numbers, never more", () => {
  for (const method of normalisationIds) {
    const result = normaliseColumn(
      Float64Array.of(7, 7, 7),
      { method, direction: 1, parameters: method === "goalposts" ? [0, 10] : [1, 9] },
      { header: "c" }
    );
    if (result.ok) expect(result.value.every((x) => Number.isFinite(x))).toBe(true);
    else expect(result.faults[0]?.where.header).toBe("c");
  }
});

test.each(["minmax", "zscore", "distancetomax", "distancetominimum"])(
  "%s refuses a spread that no number can hold",
  (method) => {
    const wide = Float64Array.of(1.7e308, NaN, -1.7e308, 0);
    const choice = { method, direction: 1, parameters: [] } as const;
    expect(normaliseColumn(wide, choice, { header: "c" })).toMatchObject({
      ok: false,
      faults: [{ code: "undefinedResult", where: { header: "c" } }],
    });
  }
);
