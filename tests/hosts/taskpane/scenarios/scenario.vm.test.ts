import { forAll } from "../../../../src/model/scenarios/scenarioLevers";
import { presets } from "../../../../src/model/scenarios/presets";
import type { Policy } from "../../../../src/model/cluster/policy";
import { emptyDraft } from "../../../../src/hosts/taskpane/scenarios/draft";
import {
  chosenSegment,
  futuresWish,
  restsOn,
  resultView,
  segmentChoices,
  shownPolicy,
} from "../../../../src/hosts/taskpane/scenarios/scenario.vm";
import { verdictHeading } from "../../../../src/hosts/taskpane/scenarios/verdict.vm";
import { oneSubject } from "../../../../src/hosts/taskpane/scenarios/subject";
import type { Futures } from "../../../../src/model/futures/futuresQuestion";
import { prepareSegment } from "../../../../src/app/runScenario";
import { defaultSegment } from "../../../../src/model/segments/simulationInputs";
import { agra, bookOf, labOf, sampleBook, segmentAt, sialkot, withCell } from "../sampleLab";

const policyOf = (id: string): Policy => presets.find((preset) => preset.id === id)?.levers ?? {};

const resultOf = async (label: string, policy: Policy) => {
  const data = await labOf(await sampleBook());
  const segment = data.segments.find(({ row }) => row.label === label);
  if (!segment) throw new Error(`There is no ${label}.`);
  const result = resultView(segment, policy);
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.value;
};

it("puts output beside revenue", async () => {
  const { outcomes } = await resultOf("Kumasi, vehicle repair", {});
  expect(outcomes.map(({ id }) => id)).toEqual(["output", "revenue", "jobs", "pay"]);
  for (const { change, withPolicy } of outcomes) {
    expect(change).toBe(0);
    expect(withPolicy).toHaveLength(16);
  }
});

it("says what the verdict rests on, and what output and revenue do", async () => {
  const { verdict } = await resultOf(
    "Kumasi, assembly of machines",
    policyOf("importStrangulation")
  );
  expect(verdict.title).toBe("Protected and strangled at once");
  expect(verdict.why).toMatch(
    /^The protection of value added rises by \d+ points, and scarce inputs allow at most \d+\u00a0% of today's output\.$/
  );
  expect(verdict.outcome).toMatch(/^After 15 years output is \d+\u00a0% lower and revenue/);
  expect(verdict.outputFalls).toBe(true);
});

it("finds protection by a tariff alone", async () => {
  const { verdict } = await resultOf("Petrópolis, knitwear", { tariffOutput: 0.6 });
  expect(verdict).toMatchObject({ id: "protected", title: "Protected" });
  expect(verdict.why).toContain("no shortage of inputs holds output back");
});

it("finds strangulation by scarce inputs alone", async () => {
  const { verdict } = await resultOf("Kumasi, assembly of machines", { inputAvailability: 0.3 });
  expect(verdict).toMatchObject({ id: "strangled", title: "Strangled" });
  expect(verdict.why).toContain("The protection of value added stays as it is");
});

it("finds neither where standards alone are enforced", async () => {
  const { verdict } = await resultOf("Petrópolis, knitwear", { enforcement: 1 });
  expect(verdict.id).toBe("neither");
});

it("warns where revenue rises while output falls", async () => {
  const { verdict, outcomes } = await resultOf(
    "Kumasi, vehicle repair",
    policyOf("importStrangulation")
  );
  const changeOf = (id: string) => outcomes.find((outcome) => outcome.id === id)?.change ?? NaN;
  expect(changeOf("output")).toBeLessThan(0);
  expect(changeOf("revenue")).toBeGreaterThan(0);
  expect(verdict.caution).not.toBe("");
});

it("says that output goes against the verdict as far as the futures bear it out", async () => {
  const { verdict } = await resultOf("Kumasi, vehicle repair", policyOf("importStrangulation"));
  const futuresWith = (p5: number, p95: number): Futures => {
    const dots = [p5, p95];
    const comparison = { higher: 0, equal: 0, p5, p50: p5, p95, dots };
    const none = { fans: [], against: [] };
    return {
      draws: 200,
      failed: 0,
      failures: [],
      policies: [none, { fans: [], against: [[comparison]] }],
    };
  };
  const lower = "Protected, yet output is lower";
  expect(verdictHeading(verdict, undefined)).toBe(lower);
  expect(verdictHeading(verdict, futuresWith(-0.5, -0.1))).toBe(lower);
  expect(verdictHeading(verdict, futuresWith(-0.5, 0.1))).toBe(
    "Protected, yet output may be lower"
  );
  const helped = await resultOf("Petrópolis, knitwear", { tariffOutput: 0.6 });
  expect(verdictHeading(helped.verdict, futuresWith(-0.1, 0.5))).toBe("Protected");
});

it("counts in natural units where the table has them, else from 100", async () => {
  const segment = segmentAt(await labOf(bookOf(sialkot)), 0);
  const result = resultView(segment, { tariffOutput: 0 });
  if (!result.ok) throw new Error("It runs.");
  const [output, revenue, jobs, pay] = result.value.outcomes;
  expect(jobs).toMatchObject({ natural: true, unit: "workers" });
  expect(jobs?.withoutPolicy[0]).toBeCloseTo(25000, 6);
  expect(revenue?.withoutPolicy[0]).toBeCloseTo(2000, 6);
  expect(output).toMatchObject({ natural: false, unit: "base year = 100" });
  expect(output?.withoutPolicy[0]).toBeCloseTo(100, 6);
  expect(pay?.withoutPolicy[0]).toBeCloseTo(100, 6);
  expect(jobs?.altText).toMatch(
    /^Jobs over 15 years: [\d,]+ with the policy and [\d,]+ without it in year 15 \(workers\)\.$/
  );
});

it("offers the segments that can be simulated and keeps to the chosen one", async () => {
  const data = await labOf(bookOf(withCell(sialkot, "power", 7), agra));
  expect(segmentChoices(data)).toEqual([
    { label: "Sialkot, surgical instruments", possible: false },
    { label: "Agra, footwear", possible: true },
  ]);
  expect(chosenSegment(data, emptyDraft)?.row.label).toBe("Agra, footwear");
  const both = await labOf(bookOf(sialkot, agra));
  expect(chosenSegment(both, { segment: "Agra, footwear" })?.row.label).toBe("Agra, footwear");
  expect(chosenSegment(both, { segment: "gone" })?.row.label).toBe("Sialkot, surgical instruments");
});

it("says how much rests on the table and how much on assumption", async () => {
  const segment = segmentAt(await labOf(bookOf(sialkot)), 0);
  const prepared = prepareSegment(segment);
  if (!prepared.ok) throw new Error("It can be simulated.");
  const [first = ""] = restsOn(segment, prepared.value).split(".");
  const [all = NaN, ...parts] = (first.match(/\d+/g) ?? []).map(Number);
  expect(parts).toHaveLength(3);
  expect(parts.reduce((sum, part) => sum + part, 0)).toBe(all);
  expect(restsOn(segment, prepared.value)).toMatch(
    /Evidence: case study\. \d+\s% of the model's own numbers are pure assumptions\.$/
  );
});

describe("whose results are shown", () => {
  const [last, next] = [{ tariffOutput: 0.1 }, { tariffOutput: 0.2 }];
  const subject = oneSubject("Agra", defaultSegment);
  const answered = futuresWish(subject, forAll(last));
  const wish = futuresWish(subject, forAll(next));

  it("those of the last answer, so that numbers and bands move together", () => {
    expect(shownPolicy(wish, { wish: answered })).toBe(last);
    expect(shownPolicy(wish, { wish })).toBe(next);
    expect(shownPolicy(futuresWish(subject, forAll({})), { wish: answered })).toBe(last);
  });

  it("those of the lever where the answer is overdue or about another segment", () => {
    expect(shownPolicy(wish, { wish: answered, overdue: true })).toBe(next);
    expect(
      shownPolicy(futuresWish(oneSubject("Agra", { ...defaultSegment }), forAll(next)), {
        wish: answered,
      })
    ).toBe(next);
    expect(shownPolicy(wish, {})).toBe(next);
    expect(shownPolicy(undefined, {})).toBeUndefined();
  });
});
