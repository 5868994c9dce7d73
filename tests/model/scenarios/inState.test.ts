import type { Policy } from "../../../src/model/cluster/policy";
import { policyYear } from "../../../src/model/cluster/policy";
import { inState } from "../../../src/model/scenarios/inState";
import { worldStates } from "../../../src/model/scenarios/worldStates";
import { defaultSegment } from "../../../src/model/segments/simulationInputs";

const stateCalled = (id: string) => {
  const state = worldStates.find((each) => each.id === id);
  if (!state) throw new Error(`There is no state ${id}.`);
  return state;
};

const years = 6;
const inYear = (policy: Policy, state: string, year: number) =>
  policyYear(defaultSegment, inState(policy, stateCalled(state), years), year);

it("leaves a policy as it is where all goes on as before", () => {
  const policy: Policy = { start: 3, tariffOutput: 0.5 };
  expect(inState(policy, stateCalled("asBefore"), years)).toBe(policy);
});

it("comes when it comes, however late a policy starts", () => {
  const policy: Policy = { start: 4, tariffOutput: 0.5, aid: 0.3, aidYears: 2, fadeOut: 0.5 };
  for (let year = 0; year <= years; year++) {
    const met = inYear(policy, "demandCrisis", year);
    const alone = policyYear(defaultSegment, policy, year);
    expect(met).toEqual({ ...alone, demandShock: year === 2 ? 0.3 : 0 });
  }
});

it("keeps the tighter of two shortages, year by year", () => {
  const rationed = [null, 0.3, 0.8, 0.8, 0.8, 0.8, 0.8];
  const available = (year: number) =>
    inYear({ inputAvailability: rationed }, "scarceInputs", year).inputAvailability;
  expect([1, 2].map(available)).toEqual([0.3, 0.5]);
  expect(inYear({ inputAvailability: 0.2 }, "scarceInputs", 1).inputAvailability).toBe(0.2);
  expect(inYear({}, "scarceInputs", 1).inputAvailability).toBe(0.5);
});
