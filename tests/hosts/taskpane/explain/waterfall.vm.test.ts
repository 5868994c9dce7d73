import { waterfallView } from "../../../../src/hosts/taskpane/explain/waterfall.vm";
import type { Measure } from "../../../../src/hosts/taskpane/scenarios/measure";
import { amount, score } from "../../../../src/hosts/taskpane/format";
import type { Contribution, Explanation } from "../../../../src/model/explanation/explain";

const space = "\u00a0";

const workers: Measure = { natural: true, unit: "workers", unitOfOne: 1000, written: amount };

/** A change from 2, which is twice the base year, made of these parts. */
const explanation = (contributions: readonly Contribution[]): Explanation => ({
  outcome: "jobs",
  year: 15,
  base: 1,
  before: 2,
  after: 2 + contributions.reduce((sum, part) => sum + part.amount, 0),
  contributions,
  verdict: { verdict: "neither", protectionChange: 0, protection: 0, cap: Infinity },
  threshold: undefined,
});

const tariffAndServices = explanation([
  { id: "services", levers: ["training", "infrastructure", "technology"], amount: -0.2 },
  { id: "tariffOutput", levers: ["tariffOutput"], amount: 0.6 },
]);

it("leads from without to with, the largest part first, in workers", () => {
  const { rows, unit } = waterfallView(tariffAndServices, workers);
  expect(rows.map(({ name, value, kind }) => [name, value, kind])).toEqual([
    ["Without the policy", "2,000", "level"],
    ["Tariff on competing products", `+600 (+30${space}%)`, "rise"],
    ["What services are spent on", `−200 (−10${space}%)`, "fall"],
    ["With the policy", "2,400", "level"],
  ]);
  expect(unit).toBe("workers");
});

it("begins each part where the one before it ended, within the picture", () => {
  const { rows } = waterfallView(tariffAndServices, workers);
  rows.slice(1).forEach(({ from }, i) => expect(from).toBeCloseTo(rows[i]?.to ?? NaN, 9));
  for (const { to } of rows) {
    expect(to).toBeGreaterThanOrEqual(0);
    expect(to).toBeLessThanOrEqual(100);
  }
});

it("counts from the base year as 100 where there are no natural units", () => {
  const index: Measure = {
    natural: false,
    unit: "base year = 100",
    unitOfOne: 100,
    written: score,
  };
  const alone = { ...explanation([{ id: "aid", levers: ["aid"], amount: 0.1 }]), base: 2 };
  expect(waterfallView(alone, index).rows.map(({ value }) => value)).toEqual([
    "100",
    `+5 (+5${space}%)`,
    "105",
  ]);
});
