import { sameSettings } from "../../../../src/hosts/taskpane/scenarios/sameSettings";
import type { OwnFrame } from "../../../../src/hosts/taskpane/scenarios/ownFrame";
import type { Policy } from "../../../../src/model/cluster/policy";

interface Framed {
  readonly policy: Policy;
  readonly frame: OwnFrame | undefined;
}

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

it("is drawn anew where what one segment has of its own changes, or for whom it is shown", () => {
  const policy = { tariffOutput: 0.2 };
  const framed = (own: object, all: Policy = policy): Framed => ({ policy, frame: { all, own } });
  const ids = ["tariffOutput"] as const;
  expect(sameSettings(framed({ power: 1 }), framed({ power: 0.5 }), ids)).toBe(true);
  expect(sameSettings(framed({}), framed({ tariffOutput: 0.2 }), ids)).toBe(false);
  expect(sameSettings(framed({}), framed({}, { tariffOutput: 0.1 }), ids)).toBe(false);
  expect(sameSettings(framed({}), { policy, frame: undefined }, ids)).toBe(false);
});
