import type { LabSegment } from "../../src/app/labData";
import { readLab } from "../../src/app/readLab";
import { runScenario, type ScenarioRun } from "../../src/app/runScenario";
import { runVerdict, runVerdictText } from "../../src/app/runVerdict";
import { scenarioSheet } from "../../src/app/scenarioSheet";
import { summaryHeader, summaryRow } from "../../src/app/summarySheet";
import { contraryOutput, outgrownLimit, outputChange } from "../../src/app/verdictAndOutput";
import { english } from "../../src/locales/en";
import { languages } from "../../src/locales/languages";
import type { Policy } from "../../src/model/cluster/policy";
import { presets } from "../../src/model/scenarios/presets";
import { valueOf } from "../support/publications";
import { rangeCalled, sampleWorkbook } from "../support/workbooks";

let segments: readonly LabSegment[];
beforeAll(async () => {
  const { workbook } = await sampleWorkbook();
  segments = valueOf(await readLab(workbook, await rangeCalled(workbook, "Segments"))).segments;
});

const called = (label: string): LabSegment => {
  const found = segments.find(({ row }) => row.label === label);
  if (!found) throw new Error(`There is no segment ${label}.`);
  return found;
};

const under = (policy: Policy, label = "Kumasi, vehicle repair"): ScenarioRun =>
  valueOf(runScenario(called(label), policy, 15));

const strangulation: Policy = presets[0]?.levers ?? {};

test("only what promises a direction can be gone against, and a change under one per cent is none", () => {
  expect(contraryOutput("protected", -0.4)).toBe("lower");
  expect(contraryOutput("protected", 0.4)).toBeUndefined();
  expect(contraryOutput("strangled", 0.4)).toBe("higher");
  expect(contraryOutput("strangled", -0.4)).toBeUndefined();
  expect(contraryOutput("protected", -0.009)).toBeUndefined();
  expect(contraryOutput("both", -0.4)).toBeUndefined();
  expect(contraryOutput("both", 0.4)).toBeUndefined();
  expect(contraryOutput("neither", -0.4)).toBeUndefined();
});

test("a protected segment whose output is lower is told so, with what holds it back", () => {
  const run = under(strangulation);
  expect(run.verdict.verdict).toBe("protected");
  const { title, why, outcome, caution, reach } = runVerdict(run, english);
  expect(title).toBe("Protected, yet output is lower");
  const [, allowed = "", grown = ""] =
    /allow at most (\d+)\s% of today's output\. Without the policy output would grow to (\d+)\s% of today's\.$/.exec(
      why
    ) ?? [];
  expect(Number(allowed)).toBeGreaterThanOrEqual(100);
  expect(Number(grown)).toBe(
    Math.round((100 * run.baseline.outcomes.output[15]!) / run.baseline.outcomes.output[0]!)
  );
  expect(Number(grown)).toBeGreaterThan(Number(allowed));
  expect(outcome).toMatch(/^After 15 years output is \d+\s% lower and revenue \d+\s% higher\.$/);
  expect(caution).toBe("Buyers pay more for less: look at output first.");
  expect(reach).toBe("“Protected” is about import rules alone.");
});

test("a tariff that shields and helps is told without a yet", () => {
  const run = under({ tariffOutput: 0.6 });
  expect(outputChange(run)).toBeGreaterThan(0.01);
  expect(runVerdict(run, english)).toMatchObject({ title: "Protected", reach: "", caution: "" });
});

test("protected under lost demand: output is lower, and no limit on inputs is blamed", () => {
  const run = under({ tariffOutput: 0.3, demandShock: 0.3 });
  const { title, why, reach } = runVerdict(run, english);
  expect(title).toBe("Protected, yet output is lower");
  expect(why).toMatch(/and no shortage of inputs holds output back\.$/);
  expect(reach).not.toBe("");
});

test("a limit that is lifted in time holds nobody back", () => {
  const scarce = Array.from({ length: 15 }, (_, year) => (year < 3 ? 0.5 : null));
  expect(outgrownLimit(under({ inputAvailability: 0.5 }))).toBeGreaterThan(1);
  expect(outgrownLimit(under({ inputAvailability: scarce }))).toBeUndefined();
  expect(outgrownLimit(under({ importQuota: 0.5 }))).toBeUndefined();
});

test("years at prices nobody would believe are named in the sheet too, several in a row as a span", () => {
  const run = under(strangulation);
  const strange = (...unbelievableYears: number[]): ScenarioRun => ({
    ...run,
    scenario: { ...run.scenario, unbelievableYears },
  });
  const saidOf = (...years: number[]): string => runVerdictText(strange(...years), english);
  expect(saidOf(1, 2, 3, 7, 9, 10)).toContain("In year 1–3, 7, 9–10 the market clears only at");
  expect(saidOf(5)).toContain("In year 5 the market clears only at");
  expect(saidOf()).not.toContain("the market clears");
});

test("verdict and outcome never contradict each other unsaid, under any policy of the paper", () => {
  const wholes = segments.flatMap((segment) =>
    presets.flatMap(({ levers }) => {
      const run = runScenario(segment, levers, 15);
      return run.ok ? [run.value] : [];
    })
  );
  expect(wholes.length).toBeGreaterThan(80);
  for (const run of wholes) {
    const change = outputChange(run);
    const goesAgainst = run.verdict.verdict === "protected" && change <= -0.01;
    expect(/yet output is lower/.test(runVerdictText(run, english))).toBe(goesAgainst);
  }
});

test.each(Object.values(languages))("$id says it in the sheet and in the summary", (language) => {
  const run = under(strangulation);
  const segment = called("Kumasi, vehicle repair");
  const word = language.pane.scenarios.verdicts.protected;
  const { blocks } = scenarioSheet(segment, run, "A policy", language);
  const text = blocks.find(({ row, column }) => row === 2 && column === 0)?.values[0]?.[0];
  expect(text).toBe(runVerdictText(run, language));
  expect(text).toMatch(new RegExp(`^${language.pane.scenarios.contrary.lower(word)}\\.`));
  expect(summaryHeader(language).at(-1)).toBe(language.pane.wholeCluster.verdict);
  expect(summaryRow({ segment, run }, language).at(-1)).toBe(
    language.pane.scenarios.contrary.lower(word)
  );
});
