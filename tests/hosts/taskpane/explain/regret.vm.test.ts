import { regretPolicies, regretView } from "../../../../src/hosts/taskpane/explain/regret.vm";
import { choosePreset, emptyDraft } from "../../../../src/hosts/taskpane/scenarios/draft";
import { forAll } from "../../../../src/model/scenarios/scenarioLevers";
import { presets } from "../../../../src/model/scenarios/presets";
import type {
  PolicyRegret,
  StatesRegret,
} from "../../../../src/model/uncertainty/statesRegretTask";

const space = "\u00a0";

const regretOf = (...largest: readonly number[]): PolicyRegret => {
  const regret = Math.max(...largest);
  return {
    cells: largest.map((each) => ({
      median: each / 3,
      p95: each / 2,
      largest: each,
      best: 0,
      dominatedBy: undefined,
    })),
    worst: { state: largest.indexOf(regret), regret },
  };
};

const found = (...policies: readonly PolicyRegret[]): StatesRegret => ({
  policies,
  draws: 1024,
  failed: 0,
});

const two = [
  { title: "No policy", policy: {} },
  { title: "Tariff", policy: { tariffOutput: 0.5 } },
];

it("puts the least to regret first and reads it out, rounded up", () => {
  const view = regretView(two, found(regretOf(0.2, 0.3, 0.1, 0), regretOf(0, 0.02, 0.113, 0.01)));
  expect(view.reading).toBe(
    `Tariff is never more than 12${space}% worse than the best. It is furthest behind in state 3: imported inputs and machines are halved.`
  );
  expect(view.rows.map(({ title }) => title)).toEqual(["Tariff", "No policy"]);
  expect(view.rows[1]?.cells.map(({ text }) => text)).toEqual([
    `20${space}%`,
    `30${space}%`,
    `10${space}%`,
    `0${space}%`,
  ]);
  expect(view.rows.map(({ cells }) => cells.findIndex(({ worst }) => worst))).toEqual([2, 1]);
});

it("says so where a policy is the best in every future, and marks no worst", () => {
  const view = regretView(two, found(regretOf(0.2, 0.3, 0.1, 0.1), regretOf(0, 0, 0, 0)));
  expect(view.reading).toBe("Tariff is the best in every one of these futures.");
  expect(view.rows[0]?.cells.some(({ worst }) => worst)).toBe(false);
});

it("has every policy once: none, the presets, what is kept and what is set up", () => {
  const [preset] = presets;
  if (!preset) throw new Error("There are presets.");
  const draft = { ...emptyDraft, policy: { tariffOutput: 0.33 } };
  const kept = [
    { letter: "A" as const, title: preset.label, ...forAll(preset.levers) },
    { letter: "B" as const, title: "Own policy", ...forAll({ aid: 0.2 }) },
  ];
  const titles = regretPolicies(draft, kept, "Agra").map(({ title }) => title);
  expect(titles[0]).toBe("No policy");
  expect(titles.filter((title) => title === preset.label)).toHaveLength(1);
  expect(titles).not.toContain("Demand crisis");
  expect(titles.slice(-2)).toEqual(["B: Own policy", "Own policy"]);
  const same = regretPolicies(choosePreset(emptyDraft, preset.id), [], "Agra");
  expect(same.map(({ title }) => title)).toEqual(titles.slice(0, -2));
});

it("holds a segment's own levers against the others, and none that are another's", () => {
  const exceptions = [{ segment: "Agra, shoes", levers: { tariffOutput: 0.5 } }];
  const draft = { ...emptyDraft, policy: { tariffOutput: 0.2 }, exceptions };
  const kept = [{ letter: "A" as const, title: "Kept", ...forAll({ tariffOutput: 0.5 }) }];
  const lastOf = (segment: string) =>
    regretPolicies(draft, kept, segment)
      .slice(-2)
      .map(({ policy }) => policy);
  expect(lastOf("Kumasi")).toEqual([{ tariffOutput: 0.5 }, { tariffOutput: 0.2 }]);
  expect(lastOf("Agra, shoes").at(-1)).toEqual({ tariffOutput: 0.5 });
  expect(regretPolicies(draft, [], "Agra, shoes").at(-1)?.policy).toEqual({ tariffOutput: 0.5 });
});
