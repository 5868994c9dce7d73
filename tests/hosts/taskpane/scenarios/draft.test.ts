import {
  callDraft,
  choosePreset,
  chooseSegment,
  chooseTogether,
  emptyDraft,
  chooseTarget,
  isUnchanged,
  moveLever,
  moveOwn,
  openScenario,
  type Draft,
  resetOwn,
  resetSegment,
  sameLevers,
} from "../../../../src/hosts/taskpane/scenarios/draft";
import { scenarioTitle } from "../../../../src/hosts/taskpane/scenarios/scenario.vm";
import type { Policy } from "../../../../src/model/cluster/policy";
import type { LeverId } from "../../../../src/model/levers/levers";
import { forAll } from "../../../../src/model/scenarios/scenarioLevers";
import { presets } from "../../../../src/model/scenarios/presets";

const preset = presets[0];
if (!preset) throw new Error("There are presets.");

it("takes a preset's levers and keeps the segment", () => {
  const draft = choosePreset(chooseSegment(emptyDraft, "Agra"), preset.id);
  expect(draft).toEqual({ segment: "Agra", preset: preset.id, ...forAll(preset.levers) });
  expect(isUnchanged(draft)).toBe(true);
  expect(scenarioTitle(draft)).toBe(preset.label);
});

it("knows a preset that was changed by hand, and one that was changed back", () => {
  const draft = choosePreset(emptyDraft, preset.id);
  const changed = moveLever(draft, "tariffOutput", 0.5);
  expect(isUnchanged(changed)).toBe(false);
  expect(scenarioTitle(changed)).toBe(`${preset.label}, changed`);
  expect(isUnchanged(moveLever(changed, "tariffOutput", undefined))).toBe(true);
});

it("sets every lever back where no preset is chosen", () => {
  const draft = moveLever(chooseSegment(emptyDraft, "Agra"), "tariffInput", 0);
  expect(draft.policy).toEqual({ tariffInput: 0 });
  expect(choosePreset(draft, "")).toEqual({ segment: "Agra", ...forAll({}) });
  expect(scenarioTitle(draft)).toBe("Own policy");
});

it("sets the weights of the services together, and back together", () => {
  const draft = moveLever(emptyDraft, "training", 0.5);
  expect(draft.policy).toEqual({ training: 0.5, infrastructure: 0.25, technology: 0.25 });
  expect(moveLever(draft, "technology", undefined).policy).toEqual({});
});

it("keeps what was moved while the scenario was stored as a change of it", () => {
  const stored = { key: "stored 1", title: "Ours", ...forAll({ power: 1 }) };
  const moved = moveLever(
    moveLever(choosePreset(emptyDraft, preset.id), "power", 1),
    "taxRate",
    0.2
  );
  const called = callDraft(moved, stored);
  expect(called).toEqual({ opened: stored, ...forAll(moved.policy) });
  expect(isUnchanged(called)).toBe(false);
  expect(isUnchanged(callDraft(forAll({ power: 1 }), stored))).toBe(true);
});

it("keeps several segments together while scenarios are chosen, until one is chosen alone", () => {
  const together = chooseTogether(chooseSegment(emptyDraft, "Agra"), { cluster: "Sinos Valley" });
  const draft = choosePreset(moveLever(together, "tariffInput", 0), preset.id);
  expect(draft).toMatchObject({ segment: "Agra", together: { cluster: "Sinos Valley" } });
  expect(chooseSegment(draft, "Agra")).not.toHaveProperty("together");
});

const shoes = "Agra, shoes";
const moveShoes = (draft: Draft, lever: LeverId, value: Policy[LeverId]): Draft =>
  moveOwn(draft, shoes, lever, value);

it("sets a lever of one segment alone, over what is set for all", () => {
  const draft = moveShoes(moveLever(emptyDraft, "tariffOutput", 0.2), "tariffOutput", 0.5);
  expect(draft).toMatchObject({
    policy: { tariffOutput: 0.2 },
    exceptions: [{ segment: shoes, levers: { tariffOutput: 0.5 } }],
  });
  expect(moveShoes(draft, "power", 1).exceptions).toEqual([
    { segment: shoes, levers: { tariffOutput: 0.5, power: 1 } },
  ]);
});

it("leaves a lever of one segment as today where it is set for all, and unset where it is not", () => {
  const all = moveLever(emptyDraft, "tariffOutput", 0.2);
  const today = moveShoes(all, "tariffOutput", undefined);
  expect(today.exceptions).toEqual([{ segment: shoes, levers: { tariffOutput: null } }]);
  expect(resetOwn(today, shoes, "tariffOutput").exceptions).toEqual([]);
  expect(moveShoes(moveShoes(all, "power", 1), "power", undefined).exceptions).toEqual([]);
});

it("moves the weights of services of one segment together", () => {
  const all = moveLever(emptyDraft, "training", 0.5);
  const own = moveShoes(all, "technology", 0.5);
  expect(Object.keys(own.exceptions[0]?.levers ?? {})).toHaveLength(3);
  expect(moveShoes(own, "training", undefined).exceptions[0]?.levers).toEqual({
    training: null,
    infrastructure: null,
    technology: null,
  });
  expect(resetOwn(own, shoes, "infrastructure").exceptions).toEqual([]);
});

it("gives up what one segment has of its own, and leaves the others", () => {
  const both = moveOwn(moveShoes(emptyDraft, "power", 1), "Kumasi", "power", 0.5);
  expect(resetSegment(both, shoes).exceptions).toEqual([
    { segment: "Kumasi", levers: { power: 0.5 } },
  ]);
});

it("counts levers of single segments as a change of the scenario, in whatever order they came", () => {
  const draft = choosePreset(emptyDraft, preset.id);
  const changed = moveShoes(draft, "power", 1);
  expect([draft, changed, resetSegment(changed, shoes)].map(isUnchanged)).toEqual([
    true,
    false,
    true,
  ]);
  const one = moveShoes(moveOwn(emptyDraft, "Kumasi", "aid", 0.2), "power", 1);
  const other = moveOwn(moveShoes(emptyDraft, "power", 1), "Kumasi", "aid", 0.2);
  expect(sameLevers(one, other)).toBe(true);
  expect(sameLevers(one, moveOwn(other, "Kumasi", "aid", 0.3))).toBe(false);
  expect(sameLevers(one, resetSegment(other, "Kumasi"))).toBe(false);
});

it("takes levers of single segments with it where a segment is shown alone, and gives them up for a preset", () => {
  const draft = chooseTarget(chooseTogether(moveShoes(emptyDraft, "power", 1), {}), shoes);
  expect(draft.target).toBe(shoes);
  expect(chooseSegment(draft, "Kumasi").exceptions).toEqual(draft.exceptions);
  expect(choosePreset(draft, preset.id).exceptions).toEqual([]);
  const opened = { key: "stored:1", title: "Ours", policy: {}, exceptions: draft.exceptions };
  expect(openScenario(emptyDraft, opened).exceptions).toEqual(draft.exceptions);
  expect(callDraft(draft, opened)).toMatchObject({ target: shoes, exceptions: draft.exceptions });
});
