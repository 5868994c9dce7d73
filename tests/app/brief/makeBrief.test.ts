import { briefOf, makeBrief } from "../../../src/app/brief/makeBrief";
import type { BriefFacts } from "../../../src/app/brief/briefFacts";
import { copyContent } from "../../../src/app/publish/copyContent";
import { briefs } from "../../../src/locales/briefs";
import { doubtsOf } from "../../../src/model/futures/doubtsTask";
import { leverIds } from "../../../src/model/levers/levers";
import { presets } from "../../../src/model/scenarios/presets";
import { allFacts, briefLanguageIds, inEveryLanguage, textOf } from "../../support/briefs";
import { localRunner } from "../../support/localRunner";
import { recordOf, valueOf } from "../../support/publications";

// Every policy of the paper is run for every segment of the case book.
jest.setTimeout(120_000);

let facts: readonly BriefFacts[];
beforeAll(async () => {
  facts = await allFacts();
});

/** The brief of the first segment under a policy of the paper. */
const firstUnder = (policy: string) => {
  const found = facts.find(({ content, place }) => content.record.title === policy && place === 0);
  if (!found) throw new Error(`There is no ${policy}.`);
  const brief = briefOf(found, "en");
  const result = (id: string): number => brief.results.get(id) ?? NaN;
  return { ...found, brief, result };
};

test("a brief has four to seven points in every language, and no typed number in them", () => {
  for (const brief of facts.flatMap(inEveryLanguage)) {
    expect(brief.points.length).toBeGreaterThanOrEqual(4);
    expect(brief.points.length).toBeLessThanOrEqual(7);
    const typed = [...brief.points, ...brief.honest, brief.policy]
      .flat()
      .filter((part) => typeof part === "string" && /\d/.test(part));
    expect(typed).toEqual([]);
  }
});

test("every number of the page is the result whose id it has", () => {
  for (const brief of facts.map((each) => briefOf(each, "fr"))) {
    const sentences = [...brief.points, ...brief.honest, brief.policy, brief.question].flat();
    const numbers = [
      ...sentences,
      ...brief.dots,
      ...brief.parts.map(({ change }) => change),
      ...brief.path.flatMap(({ change, low, high }) => [change, low, high]),
      ...brief.table.flatMap((line) => [line.without, line.with, line.change, line.low, line.high]),
    ].flatMap((part) => (typeof part === "object" ? [part] : []));
    expect(numbers.length).toBeGreaterThan(60);
    for (const { result, value } of numbers) expect(value).toBe(brief.results.get(result));
  }
});

test("a shield behind which less is made is told as such, with what the cluster has outgrown", () => {
  const said = facts.map((each) => {
    const { scenario, baseline, verdict } = each.each.run;
    const fell = scenario.outcomes.output[15]! / baseline.outcomes.output[15]! - 1 <= -0.01;
    const brief = textOf(briefOf(each, "en").points.flat(), "en");
    expect(brief.includes("All the same, it makes less")).toBe(
      verdict.verdict === "protected" && fell
    );
    return brief;
  });
  expect(said.join(" ")).toMatch(
    /The inputs it can get are enough for \d+\s% of what it makes today\. Without the policy, it would make \d+\s%\./
  );
});

test("the results are those of the runs and of their futures", async () => {
  const { content, each, result } = firstUnder("Import strangulation");
  const { baseline, scenario } = each.run;
  const last = (run: typeof baseline, id: "output" | "jobs" | "pay"): number =>
    run.outcomes[id][15] ?? NaN;
  expect(result("change.output")).toBeCloseTo(
    last(scenario, "output") / last(baseline, "output") - 1,
    11
  );
  expect(result("level.jobs.with")).toBeCloseTo(last(scenario, "jobs"), 11);
  expect(result("path.15.change")).toBe(result("change.output"));
  const { policy, years, draws, seed } = content.record;
  const segments = [each.run.segment.inputs];
  const question = { segments, policy, outcomes: ["output", "jobs"], years, draws, seed } as const;
  const [doubts] = valueOf(await localRunner().run(doubtsOf(question)));
  const [output, jobs] = doubts ? valueOf(doubts) : [];
  expect(result("futures.output.low")).toBeCloseTo(output?.p5 ?? NaN, 11);
  expect(result("futures.jobs.high")).toBeCloseTo(jobs?.p95 ?? NaN, 11);
  expect(result("path.15.low")).toBe(result("futures.output.low"));
  expect(result("path.15.high")).toBe(result("futures.output.high"));
  const higher = output?.dots.filter((change) => change > 0).length;
  expect(result("futures.output.higher")).toBe(higher);
});

test("the parts add up to the change", () => {
  for (const brief of facts.map((each) => briefOf(each, "en"))) {
    const sum = brief.parts.reduce((total, { change }) => total + change.value, 0);
    expect(sum).toBeCloseTo(brief.results.get("change.output") ?? NaN, 9);
  }
});

test("the words go the way of the numbers", () => {
  const { brief, result } = firstUnder("Import strangulation");
  expect(result("change.output")).toBeLessThan(-0.4);
  expect(textOf(brief.points[0] ?? [], "en")).toMatch(/makes \d+\u00a0% less than/);
  expect(textOf(brief.points[1] ?? [], "en")).toMatch(
    /which is \d+\u00a0% fewer\. Pay is \d+\u00a0% lower/
  );
  const helped = firstUnder("Selective protection with free inputs");
  expect(helped.result("change.output")).toBeGreaterThan(0.1);
  expect(textOf(helped.brief.points[0] ?? [], "en")).toMatch(/makes \d+\u00a0% more than/);
});

test("head counts stand where the table has them", () => {
  const { each, brief, result } = firstUnder("Import strangulation");
  const workers = each.segment.row.numbers.workers ?? NaN;
  expect(workers).toBe(43_210);
  expect(result("jobs.with")).toBeCloseTo(
    workers * (each.run.scenario.outcomes.jobs[15] ?? NaN),
    6
  );
  expect(textOf(brief.points[1] ?? [], "en")).toMatch(/to \d+,\d{3} people instead of \d+,\d{3},/);
  const other = facts.find(({ each: { segment } }) => segment.row.numbers.workers === undefined);
  if (!other) throw new Error("Every segment has workers.");
  expect(textOf(briefOf(other, "en").points[1] ?? [], "en")).toMatch(
    /^There are|^The number of jobs/
  );
});

test("where no futures are drawn, the brief says that it is not known how sure it is", async () => {
  const without = valueOf(await copyContent(await recordOf({ draws: 0 })));
  const undrawn = valueOf(makeBrief(without, "pt"));
  expect(undrawn.dots).toEqual([]);
  expect(textOf(undrawn.points[3] ?? [], "pt")).toBe(
    textOf(briefs.pt.sentences.sure.unknown(), "pt")
  );
});

test("every lever, part and policy has a name in every language", () => {
  for (const language of briefLanguageIds) {
    const { names } = briefs[language];
    expect(Object.keys(names.levers).sort()).toEqual([...leverIds].sort());
    expect(Object.keys(names.policies).sort()).toEqual(presets.map(({ label }) => label).sort());
    const all = [names.outcomes, names.levers, names.groups, names.policies].map((each) =>
      Object.values(each)
    );
    for (const each of all) expect(new Set(each).size).toBe(each.length);
  }
});

test("a table with nothing to run has no brief, and says why", () => {
  const { content } = firstUnder("Import strangulation");
  const none = makeBrief({ ...content, runs: [], leftOut: [] }, "en");
  expect(none).toMatchObject({ ok: false, faults: [{ code: "emptyTable" }] });
});
