import { caseBookView } from "../../../../src/hosts/taskpane/explain/caseBook.vm";
import { caseChecks, runCaseBook } from "../../../../src/model/casebook/checks/runCaseBook";

const viewOf = (draws: number) => {
  const report = runCaseBook(draws, 1);
  if (!report.ok) throw new Error(JSON.stringify(report.faults));
  return caseBookView(report.value);
};

it("has every check under its kind, in words", () => {
  const { kinds, basis } = viewOf(4);
  expect(kinds.map(({ title }) => title)).toEqual(["Built to hold", "Free to fail"]);
  const checks = kinds.flatMap((kind) => kind.checks);
  expect(checks).toHaveLength(caseChecks.length);
  for (const { parts, notes } of checks) {
    for (const part of parts)
      expect(part.text).toMatch(/^holds in .* futures; (holds|fails) at the middle assumptions$/);
    expect(notes[notes.length - 1]).toMatch(/^\d+ of the \d+ inputs it rests on are assumed\.$/);
  }
  expect(basis).toBe("4 futures.");
});

it("marks what was built to hold as holding", () => {
  const [construct] = viewOf(2).kinds;
  expect(construct?.checks.flatMap(({ parts }) => parts).every(({ holds }) => holds)).toBe(true);
});
