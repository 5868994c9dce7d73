import fc from "fast-check";
import { regretTable } from "../../../src/core/simulate/regretTable";

const grid = [
  [Float64Array.of(3, 1, 2), Float64Array.of(2, 4, 2)],
  [Float64Array.of(2, 1, 1), Float64Array.of(3, 4, 1)],
];

test("regret is the distance to the best policy of the same draw", () => {
  // Best by draw: 3, 4, 2. By hand: regrets (0, 3, 0), (1, 0, 0), (1, 3, 1), (0, 0, 1).
  const table = regretTable(grid, true);
  if (!table.ok) throw new Error("The table is sound.");
  const cells = table.value.cells.flat();
  expect(cells.map(({ median }) => median)).toEqual([0, 0, 1, 0]);
  expect(cells.map(({ largest }) => largest)).toEqual([3, 1, 3, 1]);
  [2.7, 0.9, 2.8, 0.9].forEach((p95, cell) => expect(cells[cell]?.p95).toBeCloseTo(p95, 12));
  expect(cells.map(({ best }) => best)).toEqual([2 / 3, 2 / 3, 0, 2 / 3]);
});

test("a policy that another matches in every draw and betters in one is dominated", () => {
  const table = regretTable(grid, true);
  const by = table.ok ? table.value.cells.flat().map(({ dominatedBy }) => dominatedBy) : [];
  expect(by).toEqual([undefined, undefined, { row: 0, column: 0 }, undefined]);
});

test("where less is better the signs turn", () => {
  const table = regretTable(grid, false);
  const regrets = table.ok ? table.value.cells.flat().map(({ largest }) => largest) : [];
  expect(regrets).toEqual([1, 3, 0, 3]);
});

test("as a share, regret is over the best of the same draw", () => {
  // Best by draw: 3, 4, 2. The first policy falls short by 0, 3 of 4 and 0.
  const table = regretTable(grid, true, "share");
  const largest = table.ok ? table.value.cells.flat().map((cell) => cell.largest) : [];
  expect(largest).toEqual([3 / 4, 1 / 3, 3 / 4, 1 / 2]);
  // Where less is better the best are 2, 1, 1; the second policy exceeds them by 0, 3 and 1.
  const costs = regretTable(grid, false, "share");
  expect(costs.ok && costs.value.cells[0]?.[1]?.largest).toBe(3);
});

test("a draw in which one policy failed is left out of all, and named", () => {
  const table = regretTable([[Float64Array.of(1, NaN, 3), Float64Array.of(2, 9, 4)]], true);
  expect(table.ok && table.value).toMatchObject({ draws: 2, failed: [1] });
  expect(table.ok && table.value.cells[0]?.[0]?.largest).toBe(1);
});

test("without a draw that all policies survive there is no table", () => {
  expect(regretTable([[Float64Array.of(NaN)]], true)).toMatchObject({
    ok: false,
    faults: [{ code: "tooFewRuns" }],
  });
});

test("some policy is never dominated, and regret is never negative", () => {
  const outcome = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(fc.array(outcome, { minLength: 1, maxLength: 6 }), (policies) => {
      const table = regretTable([policies.map((values) => Float64Array.from(values))], true);
      const cells = table.ok ? table.value.cells.flat() : [];
      expect(cells.some(({ dominatedBy }) => dominatedBy === undefined)).toBe(true);
      expect(cells.every(({ median, largest }) => median >= 0 && largest >= median)).toBe(true);
    })
  );
});
