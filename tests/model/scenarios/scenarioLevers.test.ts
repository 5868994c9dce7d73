import {
  absentSegments,
  clusterPolicy,
  forAll,
  policyOfSegment,
  setsNothing,
  type ScenarioLevers,
} from "../../../src/model/scenarios/scenarioLevers";
import { heavyAnswerTo } from "../../support/functionCalls";

const levers: ScenarioLevers = {
  policy: { tariffOutput: 0.2, power: 1 },
  exceptions: [{ segment: "Agra, shoes", levers: { tariffOutput: 0.5, power: null } }],
};

it("gives a segment its own levers over those for all, by whatever case its name is in", () => {
  expect(policyOfSegment(levers, "AGRA, shoes ")).toEqual({ tariffOutput: 0.5 });
  expect(policyOfSegment(levers, "Sialkot")).toBe(levers.policy);
});

it("is one policy for segments that have nothing of their own", () => {
  expect(clusterPolicy(levers, ["Sialkot", "Kumasi"])).toBe(levers.policy);
  expect(clusterPolicy(levers, ["Agra, shoes"])).toEqual({ tariffOutput: 0.5 });
  expect(clusterPolicy(levers, ["Kumasi", "Agra, shoes"])).toEqual({
    all: levers.policy,
    own: [undefined, levers.exceptions[0]?.levers],
  });
});

it("knows the segments that are not there, and whether anything is set at all", () => {
  expect(absentSegments(levers, ["Kumasi"])).toEqual(["Agra, shoes"]);
  expect(absentSegments(levers, ["agra, SHOES"])).toEqual([]);
  expect([levers, forAll({}), { ...levers, policy: {} }].map(setsNothing)).toEqual([
    false,
    true,
    false,
  ]);
});

const conditions = { massScore: 1, networkScore: 0.6, skillsScore: 0.5, jointScore: 0.2, power: 1 };
const segments = [
  ["cluster", "subsector", ...Object.keys(conditions)],
  ["Kumasi", "repair", ...Object.values(conditions)],
  ["Kumasi", "assembly", ...Object.values(conditions)],
];
const answer = (...rows: (string | number | null)[][]) =>
  heavyAnswerTo("SCENARIO", segments, [["lever", "plan"], ...rows], 2, [["output"]]);

it("is run by the worksheet function, segment by segment", async () => {
  const all = await answer(["inputAvailability", 0.5]);
  const none = await answer(["inputAvailability", null]);
  const some = await answer(
    ["inputAvailability", 0.5],
    ["inputAvailability @ Kumasi, repair", "today"]
  );
  const rows = (of: typeof all): unknown[] => ("value" in of ? (of.value as unknown[]) : []);
  expect(rows(some)).toHaveLength(7);
  expect(rows(some).slice(0, 4)).toEqual(rows(none).slice(0, 4));
  expect(rows(some).slice(4)).toEqual(rows(all).slice(4));
  expect(rows(all).slice(1, 4)).not.toEqual(rows(none).slice(1, 4));
});

it("is refused by the worksheet function where it names a segment that is not there", async () => {
  expect(await answer(["taxRate @ Kumasi, repairs", 0.1])).toMatchObject({
    error: { message: expect.stringContaining("Kumasi, repair") as string },
  });
});
