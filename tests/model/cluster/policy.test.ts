import { policyYear, policyYears, type Policy } from "../../../src/model/cluster/policy";
import { defaultSegment } from "../../../src/model/segments/simulationInputs";

const inForce = (policy: Policy, year: number) => policyYear(defaultSegment, policy, year);

/** The first year from which on the levers in force are the same object. */
const settledFrom = (policy: Policy, years: number): number => {
  const list = policyYears(defaultSegment, policy, years);
  return list.findIndex((levers) => levers === list[years]);
};

test.each<[Policy, number]>([
  [{}, 1],
  [{ tariffOutput: 0.5, start: 4 }, 4],
  [{ tariffOutput: [null, 0.1, 0.2, null, 0.3], aid: 0.5 }, 5],
  [{ tariffOutput: [0.1, 0.2], start: 6, aid: 0.2 }, 6],
])("%j is the same in every year from %d on", (policy, year) => {
  const years = year + 10;
  expect(settledFrom(policy, years)).toBe(year);
  expect(policyYears(defaultSegment, policy, years)).toEqual(
    Array.from({ length: years + 1 }, (_, t) => inForce(policy, t))
  );
});

test("aid that ends may change every year", () => {
  const fading: Policy = { aid: 0.5, aidYears: 2, fadeOut: 0.4 };
  expect(settledFrom(fading, 10)).toBe(10);
  expect(inForce(fading, 9).aid).not.toBe(inForce(fading, 10).aid);
});
