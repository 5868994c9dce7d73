import { furtherLevers, leverViews } from "../../../../src/hosts/taskpane/scenarios/levers.vm";
import { presets } from "../../../../src/model/scenarios/presets";
import { defaultSegment } from "../../../../src/model/segments/simulationInputs";

const space = "\u00a0";

const leverOf = (id: string, policy = {}) => {
  const lever = leverViews(defaultSegment, policy).find((each) => each.id === id);
  if (!lever) throw new Error(`There is no lever ${id}.`);
  return lever;
};

it("begins at the segment's own values", () => {
  expect(leverOf("tariffOutput")).toMatchObject({
    base: defaultSegment.tariffOutput,
    value: defaultSegment.tariffOutput,
    changed: false,
    low: 0,
    high: 1,
    limit: 3,
  });
});

it("begins without a limit to inputs", () => {
  expect(leverOf("inputAvailability")).toMatchObject({
    base: undefined,
    value: undefined,
    baseText: "today no limit",
    changed: false,
  });
  expect(leverOf("inputAvailability", { inputAvailability: 0.5 })).toMatchObject({
    value: 0.5,
    valueText: `50${space}%`,
    changed: true,
  });
});

it("stretches the slider to a tariff beyond a hundred per cent", () => {
  expect(leverOf("tariffOutput", { tariffOutput: 1.5 })).toMatchObject({ value: 1.5, high: 3 });
});

it("says in words what a scenario sets besides the sliders", () => {
  const said = (id: string): string[] =>
    furtherLevers(presets.find((preset) => preset.id === id)?.levers ?? {}).map(
      ({ label, value }) => `${label}: ${value}`
    );
  expect(said("importStrangulation")).toEqual([
    `Import quota: 50${space}%`,
    `Availability of imported machines: 50${space}%`,
  ]);
  expect(said("demandCrisis")).toEqual([`Demand lost in a crisis: 30${space}% in year 2`]);
  expect(said("associationWithServices")).toEqual([
    `Association: 80${space}%`,
    `Participation in the association: 100${space}%`,
    "Foreign aid: 0.5",
    "Years of aid: 10",
  ]);
});

it("leaves nothing unsaid of any preset", () => {
  for (const { levers } of presets) {
    const moved = leverViews(defaultSegment, levers).filter(({ id }) => levers[id] !== undefined);
    expect(moved.length + furtherLevers(levers).length).toBe(Object.keys(levers).length);
  }
});
