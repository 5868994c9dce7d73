import {
  leverView,
  type SliderView,
  type YearView,
} from "../../../../src/hosts/taskpane/scenarios/levers.vm";
import { withinSpan } from "../../../../src/hosts/taskpane/scenarios/yearSpan";
import type { Policy } from "../../../../src/model/cluster/policy";
import { leverIds, levers, type LeverId } from "../../../../src/model/levers/levers";
import { presets } from "../../../../src/model/scenarios/presets";
import { defaultSegment } from "../../../../src/model/segments/simulationInputs";

const space = "\u00a0";

const slider = (id: LeverId, policy: Policy = {}): SliderView => {
  const view = leverView(id, [defaultSegment], policy);
  if (view.kind !== "slider") throw new Error(`${id} has no slider.`);
  return view;
};

it("begins at the segment's own values", () => {
  expect(slider("tariffOutput")).toMatchObject({
    base: defaultSegment.tariffOutput,
    value: defaultSegment.tariffOutput,
    changed: false,
    low: 0,
    high: 1,
    limit: 3,
  });
});

it("begins without a limit to inputs", () => {
  expect(slider("inputAvailability")).toMatchObject({
    base: undefined,
    value: undefined,
    baseText: "today no limit",
    changed: false,
  });
  expect(slider("inputAvailability", { inputAvailability: 0.5 })).toMatchObject({
    value: 0.5,
    valueText: `50${space}%`,
    changed: true,
  });
});

it("begins guaranteed power at what the cluster has", () => {
  expect(slider("power")).toMatchObject({ base: defaultSegment.power, changed: false });
});

it("stretches the slider to a tariff beyond a hundred per cent", () => {
  expect(slider("tariffOutput", { tariffOutput: 1.5 })).toMatchObject({ value: 1.5, high: 3 });
});

it("moves in tenths of a per cent where the range is narrow", () => {
  expect(slider("transfer", { transfer: 0.025 })).toMatchObject({
    step: 0.001,
    valueText: `2.5${space}%`,
  });
  expect(slider("tariffInput").step).toBe(0.01);
});

it("says of every lever what it is and between which values it lies", () => {
  for (const id of leverIds) {
    const { help, baseText } = leverView(id, [defaultSegment], {});
    expect(help[0]).toBe(levers[id].doc);
    if (id !== "rentTo") expect(help[1]).toMatch(/^From \S+(\s%)? to \S+(\s%)?\.$/);
    expect(baseText).toMatch(/^today ./);
  }
});

it("counts years in whole numbers, and lets aid last to the end", () => {
  const view = leverView("aidYears", [defaultSegment], {}) as YearView;
  expect(view).toMatchObject({ kind: "year", low: 1, high: 30, baseText: "today to the end" });
  expect(leverView("start", [defaultSegment], { start: 3 })).toMatchObject({
    value: 3,
    base: 1,
    changed: true,
  });
});

it("offers who may receive the rent", () => {
  expect(leverView("rentTo", [defaultSegment], { rentTo: "government" })).toMatchObject({
    kind: "choice",
    value: "government",
    changed: true,
    baseText: "today the producers",
  });
});

it("reads a shock of one year as a value with its year", () => {
  const crisis = presets.find(({ id }) => id === "demandCrisis")?.levers ?? {};
  expect(slider("demandShock", crisis)).toMatchObject({
    value: 0.3,
    span: { from: 2, to: 2 },
    valueText: `30${space}% in year 2`,
    changed: true,
  });
});

it("strikes once with a shock that is moved for the first time, not before the policy", () => {
  expect(slider("demandShock").span).toEqual({ from: 2, to: 2 });
  expect(slider("demandShock", { start: 5 }).span).toEqual({ from: 5, to: 5 });
  expect(slider("demandShock", { demandShock: 0.2 }).span).toBeUndefined();
});

it("says every year of a lever that no slider can show", () => {
  const steps = [null, 0.4, 0.3, ...Array<null>(13).fill(null)];
  expect(slider("tariffOutput", { tariffOutput: steps }).varies).toBe(
    `40${space}% in year 1, 30${space}% in year 2`
  );
  const span = withinSpan(0.4, { from: 1, to: 2 });
  expect(slider("tariffOutput", { tariffOutput: span })).toMatchObject({
    varies: "",
    value: 0.4,
    span: { from: 1, to: 2 },
  });
});

describe("of several segments together", () => {
  const [open, closed] = [
    { ...defaultSegment, tariffOutput: 0.1, tariffInput: 0.2 },
    { ...defaultSegment, tariffOutput: 0.5, tariffInput: 0.2 },
  ];
  const view = (id: LeverId, policy: Policy) => leverView(id, [open, closed], policy) as SliderView;

  it("says between which values a lever stands that nobody set", () => {
    expect(view("tariffOutput", {})).toMatchObject({
      baseText: `today 10${space}% to 50${space}%`,
      valueText: `today 10${space}% to 50${space}%`,
      base: undefined,
      value: undefined,
      thumb: 0.3,
      between: { low: 0.1, high: 0.5 },
      changed: false,
    });
  });

  it("counts the middle of the segments' values as a setting like any other", () => {
    expect(view("tariffOutput", { tariffOutput: 0.3 })).toMatchObject({
      value: 0.3,
      thumb: 0.3,
      valueText: `30${space}%`,
      changed: true,
    });
  });

  it("is as for one segment where all have the same", () => {
    expect(view("tariffInput", {})).toEqual(leverView("tariffInput", [open], {}));
    expect(view("inputAvailability", {})).toEqual(leverView("inputAvailability", [open], {}));
  });
});
