import { sameSettings } from "../../../../src/hosts/taskpane/scenarios/sameSettings";
import type { Policy } from "../../../../src/model/cluster/policy";

const shows = (policy: Policy, other: object = {}) => ({ policy, ...other });

it("is drawn anew where one of its own levers moves, or the first year", () => {
  const last = shows({ tariffOutput: 0.2, power: 1 });
  expect(sameSettings(last, shows({ tariffOutput: 0.3, power: 1 }), ["tariffOutput"])).toBe(false);
  expect(sameSettings(last, shows({ power: 1 }), ["tariffOutput"])).toBe(false);
  expect(sameSettings(last, shows({ ...last.policy, start: 3 }), ["tariffOutput"])).toBe(false);
});

it("stays where others move", () => {
  const last = shows({ tariffOutput: 0.2 });
  expect(sameSettings(last, shows({ tariffOutput: 0.2, power: 1 }), ["tariffOutput"])).toBe(true);
});

it("is drawn anew where anything else is another", () => {
  const policy = { tariffOutput: 0.2 };
  const [one, other] = [{}, {}];
  expect(sameSettings(shows(policy, { at: one }), shows(policy, { at: one }), [])).toBe(true);
  expect(sameSettings(shows(policy, { at: one }), shows(policy, { at: other }), [])).toBe(false);
});
