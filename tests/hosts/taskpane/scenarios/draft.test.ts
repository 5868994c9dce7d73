import {
  callDraft,
  choosePreset,
  chooseSegment,
  chooseTogether,
  emptyDraft,
  isUnchanged,
  moveLever,
} from "../../../../src/hosts/taskpane/scenarios/draft";
import { scenarioTitle } from "../../../../src/hosts/taskpane/scenarios/scenario.vm";
import { presets } from "../../../../src/model/scenarios/presets";

const preset = presets[0];
if (!preset) throw new Error("There are presets.");

it("takes a preset's levers and keeps the segment", () => {
  const draft = choosePreset(chooseSegment(emptyDraft, "Agra"), preset.id);
  expect(draft).toEqual({ segment: "Agra", preset: preset.id, policy: preset.levers });
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
  expect(choosePreset(draft, "")).toEqual({ segment: "Agra", policy: {} });
  expect(scenarioTitle(draft)).toBe("Own policy");
});

it("sets the weights of the services together, and back together", () => {
  const draft = moveLever(emptyDraft, "training", 0.5);
  expect(draft.policy).toEqual({ training: 0.5, infrastructure: 0.25, technology: 0.25 });
  expect(moveLever(draft, "technology", undefined).policy).toEqual({});
});

it("keeps what was moved while the scenario was stored as a change of it", () => {
  const stored = { key: "stored 1", title: "Ours", policy: { power: 1 } };
  const moved = moveLever(
    moveLever(choosePreset(emptyDraft, preset.id), "power", 1),
    "taxRate",
    0.2
  );
  const called = callDraft(moved, stored);
  expect(called).toEqual({ opened: stored, policy: moved.policy });
  expect(isUnchanged(called)).toBe(false);
  expect(isUnchanged(callDraft({ policy: { power: 1 } }, stored))).toBe(true);
});

it("keeps several segments together while scenarios are chosen, until one is chosen alone", () => {
  const together = chooseTogether(chooseSegment(emptyDraft, "Agra"), { cluster: "Sinos Valley" });
  const draft = choosePreset(moveLever(together, "tariffInput", 0), preset.id);
  expect(draft).toMatchObject({ segment: "Agra", together: { cluster: "Sinos Valley" } });
  expect(chooseSegment(draft, "Agra")).not.toHaveProperty("together");
});
