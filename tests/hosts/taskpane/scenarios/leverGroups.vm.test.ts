import {
  groupIds,
  headlineLevers,
  leverGroup,
  policyInWords,
  timingLevers,
} from "../../../../src/hosts/taskpane/scenarios/leverGroups.vm";
import type { Policy } from "../../../../src/model/cluster/policy";
import { leverIds } from "../../../../src/model/levers/levers";
import { presets } from "../../../../src/model/scenarios/presets";

const space = "\u00a0";

it("has every lever of the model in exactly one place", () => {
  const placed = [
    ...headlineLevers,
    ...timingLevers,
    ...groupIds.flatMap((id) => leverGroup(id, {}).parts.flatMap(({ ids }) => ids)),
  ];
  expect([...placed].sort()).toEqual([...leverIds].sort());
});

it("shows the hands of local government apart", () => {
  const { parts } = leverGroup("localGovernment", {});
  expect(parts.map(({ title, ids }) => [title, ids.length])).toEqual([
    ["Regulation", 1],
    ["Development", 8],
  ]);
});

it("says what a policy sets in each group, beside the levers in reach", () => {
  const strangled = presets.find(({ id }) => id === "importStrangulation")?.levers ?? {};
  const policy: Policy = { ...strangled, rentTo: "licenceHolders", association: 0.8 };
  const groups = groupIds.map((id) => leverGroup(id, policy));
  expect(groups.map(({ label, setCount, line }) => [label, setCount, line])).toEqual([
    [
      "Import regulation",
      3,
      `Import quota: 50${space}%; Availability of imported machines: 50${space}%; Who receives the scarcity rent: holders of import licences`,
    ],
    ["Local government", 0, "all as today"],
    ["Association and aid", 1, `Association: 80${space}%`],
    ["Demand, money and shocks", 0, "all as today"],
  ]);
});

it("leaves nothing unsaid of any preset", () => {
  for (const { levers } of presets)
    expect(policyInWords(levers)).toHaveLength(Object.keys(levers).length);
  const crisis = presets.find(({ id }) => id === "demandCrisis")?.levers ?? {};
  expect(policyInWords(crisis)).toEqual([`Demand lost in a crisis: 30${space}% in year 2`]);
});
