import { policyGrid } from "../../../src/model/scenarios/policyGrid";

it("crosses import rules with local government's policies, no change first", () => {
  const { rows, columns, policies } = policyGrid();
  expect(rows.map(({ id }) => id)).toEqual([
    "noChange",
    "importStrangulation",
    "indiscriminateProtection",
    "selectiveProtection",
    "structuralAdjustment",
  ]);
  expect(columns.map(({ id }) => id)).toEqual([
    "noChange",
    "ownRevenueDecentralisation",
    "taxWithoutPromotion",
  ]);
  expect(policies[0]?.[0]).toEqual({});
  expect(policies[3]?.[1]).toEqual({ ...rows[3]?.levers, ...columns[1]?.levers });
});
