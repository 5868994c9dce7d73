import { failedSwings, tornadoView } from "../../../../src/hosts/taskpane/explain/tornado.vm";
import type { ParameterId } from "../../../../src/model/parameters";
import { defaultParameters, parameterIds } from "../../../../src/model/parameters";
import type { ParameterSwing, Tornado } from "../../../../src/model/uncertainty/tornadoTask";

const space = "\u00a0";

const swing = (id: ParameterId, atLow: number, atHigh: number): ParameterSwing => ({
  id,
  low: 0.25,
  high: 0.5,
  atLow,
  atHigh,
  width: Math.abs(atHigh - atLow),
});

const tornado = (swings: readonly ParameterSwing[]): Tornado => ({
  middle: 0.1,
  swings,
  runs: 41,
  failed: 0,
  failures: [],
});

it("names both ends of each bar, the smaller answer on the left", () => {
  const { rows, middle } = tornadoView(
    "Jobs",
    tornado([
      swing("substitution", 0.02, 0.2),
      swing("labourShare", 0.12, 0.06),
      swing("technologyGrowth", 0.09, 0.11),
    ])
  );
  expect(middle).toBe(`The line is the middle assumptions: +10${space}%.`);
  expect(rows.map(({ name, left, right }) => [name, left, right])).toEqual([
    ["Substitution between sources", `at 0.25: +2${space}%`, `at 0.5: +20${space}%`],
    ["Labour's share of revenue", `at 50${space}%: +6${space}%`, `at 25${space}%: +12${space}%`],
    [
      "Growth of technology",
      `at 25${space}% a year: +9${space}%`,
      `at 50${space}% a year: +11${space}%`,
    ],
  ]);
  for (const { from, to } of rows) {
    expect(from).toBeGreaterThanOrEqual(0);
    expect(to).toBeLessThanOrEqual(100);
    expect(from).toBeLessThan(to);
  }
});

it("says the chart in words", () => {
  expect(tornadoView("Jobs", tornado([swing("substitution", 0.02, 0.2)])).altText).toBe(
    `Jobs: how far each number alone moves the change, the widest first. Substitution between sources, at 0.25: +2${space}%, at 0.5: +20${space}%.`
  );
});

it("shows ten at most, and how little the others do", () => {
  const swings = parameterIds.map((id, i) => swing(id, 0.1, 0.2 - i / 1000));
  const view = tornadoView("Jobs", tornado(swings));
  expect(view.rows).toHaveLength(10);
  expect(view.others).toBe(
    `The ${parameterIds.length - 10} other numbers move it by 9${space}% at most.`
  );
});

it("shows no bar for what rounds to nothing", () => {
  const view = tornadoView("Jobs", tornado([swing("substitution", 0.1, 0.1001)]));
  expect(view.rows).toHaveLength(0);
});

it("tells of a run that failed the year, and the number it moved in full", () => {
  const parameters = { ...defaultParameters, substitution: 4.123456789012345 };
  const failures = [{ draw: 3, year: 4, policy: 1, parameters }];
  expect(failedSwings({ ...tornado([]), failed: 1, failures })).toEqual([
    "From year 4 on: substitution 4.123456789012345",
  ]);
});
