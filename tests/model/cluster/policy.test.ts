import { policyYear, settledFrom, type Policy } from "../../../src/model/cluster/policy";
import { defaultSegment } from "../../../src/model/segments/simulationInputs";

const inForce = (policy: Policy, year: number) => policyYear(defaultSegment, policy, year);

test.each<[Policy, number]>([
  [{}, 1],
  [{ tariffOutput: 0.5, start: 4 }, 4],
  [{ tariffOutput: [null, 0.1, 0.2, null, 0.3], aid: 0.5 }, 5],
  [{ tariffOutput: [0.1, 0.2], start: 6, aid: 0.2 }, 6],
])("%j is the same in every year from %d on", (policy, year) => {
  expect(settledFrom(policy)).toBe(year);
  for (let later = year; later < year + 10; later++)
    expect(inForce(policy, later)).toEqual(inForce(policy, year));
});

test("aid that ends may change every year", () => {
  const fading: Policy = { aid: 0.5, aidYears: 2, fadeOut: 0.4 };
  expect(settledFrom(fading)).toBe(Infinity);
  expect(inForce(fading, 9).aid).not.toBe(inForce(fading, 10).aid);
});
