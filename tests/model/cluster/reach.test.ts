import { reachOf } from "../../../src/model/cluster/reach";

test("an association of all firms is one contact, and costs accordingly less", () => {
  // By hand: 1 − e^(−1/10) and 1 − e^(−30/10).
  const { contacts, cost, costWithout } = reachOf(30, 1);
  expect(contacts).toBe(1);
  expect(cost).toBeCloseTo(0.095163, 6);
  expect(costWithout).toBeCloseTo(0.950213, 6);
});

test("without an association nothing is saved, and every member more saves something", () => {
  const none = reachOf(30, 0);
  expect(none.cost).toBe(none.costWithout);
  const costs = [0.2, 0.5, 0.9].map((association) => reachOf(30, association).cost);
  expect([...costs].sort((a, b) => b - a)).toEqual(costs);
});
