import { caseBook } from "../../../../src/model/casebook/caseBook";
import { caseChecks, runCaseBook } from "../../../../src/model/casebook/checks/runCaseBook";

const reportOf = (draws: number, seed: number) => {
  const result = runCaseBook(draws, seed);
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.value;
};

const report = reportOf(40, 1);

const built = report.checks
  .filter(({ kind }) => kind === "construct")
  .flatMap(({ id, parts }) => parts.map((part) => [id, part.say, part] as const));

test.each(built)("%s holds at the defaults: %s", (_, __, part) => {
  expect(part.atDefaults).toBe(true);
});

test("the free checks are free: some of them fail, in part of the draws or at the defaults", () => {
  const parts = report.checks.filter(({ kind }) => kind === "free").flatMap((each) => each.parts);
  expect(parts.some(({ share }) => share > 0 && share < 1)).toBe(true);
  expect(parts.some(({ atDefaults }) => !atDefaults)).toBe(true);
});

test("every check has an id of its own, a section, and cases that are simulated", () => {
  expect(new Set(caseChecks.map(({ id }) => id)).size).toBe(caseChecks.length);
  for (const { runs, section, parts } of caseChecks) {
    expect(section).toMatch(/^I{1,2}\.\d/);
    expect(parts.length).toBeGreaterThan(0);
    for (const { caseId } of Object.values(runs))
      expect(caseBook.find(({ id }) => id === caseId)).toMatchObject({ role: "simulated" });
  }
});

test("the same seed gives the same report, another seed another, and it is plain data", () => {
  expect(reportOf(40, 1)).toEqual(report);
  expect(reportOf(40, 2)).not.toEqual(report);
  expect(JSON.parse(JSON.stringify(report))).toEqual(report);
});

test("a check counts the inputs it rests on, and how many of them are assumed", () => {
  const complements = report.checks.find(({ id }) => id === "complementsInTechiman");
  // Techiman: mass, network and power are judged from the paper, skills and joint action assumed.
  expect(complements).toMatchObject({ inputs: 5, assumedInputs: 2 });
});
