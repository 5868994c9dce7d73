import { copyContent } from "../../../src/app/publish/copyContent";
import { publicationOf } from "../../../src/app/publish/publication";
import { whatIfRows } from "../../../src/app/publish/whatIf";
import type { Policy } from "../../../src/model/cluster/policy";
import { simulate } from "../../../src/model/cluster/simulate";
import { defaultSegment } from "../../../src/model/segments/simulationInputs";
import { unexpected } from "../../../src/app/unexpected";
import { conditionIds } from "../../../src/model/indicators/assessment";
import { runScenario } from "../../../src/app/runScenario";
import { headlineOutcomes } from "../../../src/app/scenarioSheet";
import { cellsOf, published, valueOf, type Published } from "../../support/publications";
import { threadRunner } from "../../support/threadRunner";

// Whole workbooks are made and computed.
jest.setTimeout(60_000);

let sample: Published;
beforeAll(async () => {
  sample = await published();
  sample.copy.recalculate();
});

test("a thread that draws the futures changes nothing", async () => {
  const { runner, started, end } = threadRunner(1, "src/hosts/worker/nodeEntry.ts");
  expect(await publicationOf(sample.record, runner)).toEqual({
    ok: true,
    value: sample.publication,
  });
  expect(started()).toBe(1);
  await end();
});

test("a thread that breaks down is a fault of the copy", async () => {
  const broken = { run: () => Promise.resolve(unexpected(new Error("No memory."))) };
  expect(await publicationOf(sample.record, broken)).toMatchObject({
    ok: false,
    faults: [{ code: "unexpected", details: { found: "No memory" } }],
  });
});

test("every choice of the what-if sheet is a run of its own, and one that cannot be run is blank", async () => {
  const content = valueOf(await copyContent(sample.record));
  const [first] = content.runs;
  const rows = whatIfRows(content);
  expect(rows.length).toBeGreaterThan(20);
  const row = rows.at(-1);
  const levers = content.record.whatIf.map((id, i) => [id, row?.values[i]]);
  const policy: Policy = { ...content.record.policy, ...(Object.fromEntries(levers) as Policy) };
  const inputs = first?.run.segment.inputs ?? defaultSegment;
  const run = valueOf(simulate(inputs, policy, content.parameters, 15));
  expect(row?.changes).toEqual(
    (["output", "jobs"] as const).map((id) =>
      run.outcomes[id].map((value, t) => value / (first?.run.baseline.outcomes[id][t] ?? NaN) - 1)
    )
  );
  const broken = { ...content, parameters: { ...content.parameters, substitution: NaN } };
  const blank = Array<null>(16).fill(null);
  expect(whatIfRows(broken)[0]?.changes).toEqual([blank, blank]);
});

const rowsBelow = (sheet: string, header: string) => {
  const cells = cellsOf(sample.copy, sheet);
  const top = cells.findIndex((row) => row[0]?.value === header);
  return cells.slice(top + 1).filter((row) => row[0]?.value !== null);
};

test("scores and pillars are formulas that give what the engine computed", async () => {
  const { data } = valueOf(await copyContent(sample.record));
  const rows = rowsBelow("Indices", "Segment");
  expect(rows).toHaveLength(data.segments.length);
  for (const { row, assessment, reinvestment } of data.segments) {
    const cells = rows.find((each) => each[0]?.value === row.label) ?? [];
    if (!assessment.ok) {
      expect(cells[1]?.value).toBeNull();
      continue;
    }
    expect(cells[1]?.formula).toMatch(/^=ROUND\(/);
    expect(cells[1]?.value).toBeCloseTo(assessment.value.collectiveEfficiency, 8);
    conditionIds.forEach((id, i) =>
      expect(cells[4 + i]?.value).toBeCloseTo(assessment.value.conditions[id], 11)
    );
    if (reinvestment?.ok)
      expect(cells[10]?.value).toBeCloseTo(reinvestment.value.reinvestmentIndex, 8);
    if (reinvestment?.ok) expect(cells[13]?.value).toBeCloseTo(reinvestment.value.leakage, 11);
  }
});

test("the changes of the last year are formulas over the paths, and so are those of every year", async () => {
  const { runs } = valueOf(await copyContent(sample.record));
  const rows = rowsBelow("Results", "Segment");
  expect(runs.length).toBeGreaterThan(5);
  runs.forEach(({ segment, run }, i) => {
    expect(rows[i]?.[0]?.value).toBe(segment.row.label);
    headlineOutcomes.forEach((id, k) => {
      const change =
        (run.scenario.outcomes[id][15] ?? NaN) / (run.baseline.outcomes[id][15] ?? NaN) - 1;
      expect(rows[i]?.[1 + k]?.formula).toMatch(/^=ROUND\(Paths!/);
      expect(rows[i]?.[1 + k]?.value).toBeCloseTo(change, 11);
    });
  });
});

test("what import rules leave of a segment is told with output, where that goes the other way", async () => {
  const { runs } = valueOf(await copyContent(sample.record));
  const told = rowsBelow("Results", "Segment").map(
    (row) => row[4 + headlineOutcomes.length]?.value
  );
  expect(told).toEqual(
    runs.map(({ run }) =>
      run.verdict.verdict === "both" ? "protected and strangled" : "protected, yet output is lower"
    )
  );
  expect(new Set(told).size).toBe(2);
});

test("another segment chosen from the list shows its own years", async () => {
  const { runs } = valueOf(await copyContent(sample.record));
  const sheet = sample.copy.sheets.find(({ name }) => name === "Year by year");
  const last = runs[runs.length - 1];
  if (!sheet || !last) throw new Error("The sheet or the runs are missing.");
  sample.copy.write(sheet.id, 5, 1, [[last.segment.row.label]]);
  sample.copy.recalculate();
  const rows = rowsBelow("Year by year", "Year");
  const { output } = last.run.scenario.outcomes;
  rows.forEach((row, year) =>
    expect(row[1]?.value).toBeCloseTo(
      (output[year] ?? NaN) / (last.run.baseline.outcomes.output[year] ?? NaN) - 1,
      11
    )
  );
});

test("another choice of the what-if sheet shows what the engine computes for it", async () => {
  const { runs, record, parameters } = valueOf(await copyContent(sample.record));
  const sheet = sample.copy.sheets.find(({ name }) => name === "What if");
  const [first] = runs;
  if (!sheet || !first) throw new Error("The sheet or the runs are missing.");
  const chosen = { tariffOutput: 0.6, tariffInput: 0, enforcement: 0.3 };
  sample.copy.write(
    sheet.id,
    6,
    1,
    Object.values(chosen).map((value) => [value])
  );
  sample.copy.recalculate();
  const policy = { ...record.policy, ...chosen };
  const run = valueOf(runScenario(first.segment, policy, record.years, parameters));
  const rows = rowsBelow("What if", "Year");
  expect(rows).toHaveLength(16);
  rows.forEach((row, year) =>
    (["output", "jobs"] as const).forEach((id, i) =>
      expect(row[1 + i]?.value).toBeCloseTo(
        (run.scenario.outcomes[id][year] ?? NaN) / (run.baseline.outcomes[id][year] ?? NaN) - 1,
        13
      )
    )
  );
});

test("how sure a result is stands in words, dots and numbers that agree", () => {
  const rows = rowsBelow("How sure", "Segment");
  expect(rows.length).toBeGreaterThan(10);
  for (const [, , words, dots, low, middle, high] of rows.map((row) => row.map((c) => c.value))) {
    const filled = String(dots).split("●").length - 1;
    expect(String(dots)).toHaveLength(20);
    expect(words).toMatch(new RegExp(` in ${filled} of 20 futures$`));
    expect(Number(low)).toBeLessThanOrEqual(Number(middle));
    expect(Number(middle)).toBeLessThanOrEqual(Number(high));
    if (Number(low) > 0) expect(filled).toBeGreaterThanOrEqual(19);
    if (Number(high) < 0) expect(filled).toBeLessThanOrEqual(1);
  }
});

test("every sheet leads back to the contents, which lead to every sheet", () => {
  const [contents, ...others] = sample.publication.sheets;
  expect(contents?.links.map(({ to }) => to)).toEqual(others.map(({ name }) => name));
  for (const { links } of others) expect(links.map(({ to }) => to)).toContain("Contents");
});

test("the assumptions tell source, evidence and owner of every number, and what the scenario changed", () => {
  const rows = rowsBelow("Assumptions", "Kind");
  const changed = rows.filter((row) => row[9]?.value === "by the scenario");
  expect(changed.map((row) => [row[1]?.value, row[3]?.value])).toEqual([
    ["importQuota", 0.5],
    ["inputAvailability", 0.5],
    ["machineAvailability", 0.5],
  ]);
  for (const row of rows.filter((each) => each[3]?.value !== null))
    for (const column of [4, 5, 6, 7, 8]) expect(String(row[column]?.value)).toMatch(/\w/);
});

test("columns that the lab does not know stay at home", async () => {
  const { sampleWorkbook } = await import("../../support/workbooks");
  const book = await sampleWorkbook();
  const sheet = book.spreadsheet.sheets.find(({ name }) => name === "Segments");
  const used = book.spreadsheet.usedArea(sheet?.id ?? "");
  if (!sheet || !used) throw new Error("There is no sheet Segments.");
  const [table] = book.spreadsheet.tables.filter((it) => it.sheet === sheet.id);
  book.spreadsheet.write(sheet.id, 0, used.columns, [["ownersName"], ["Somebody"]]);
  book.spreadsheet.updateTable(table?.id ?? "", {
    area: { ...used, columns: used.columns + 1 },
  });
  const { copy } = await published({}, book);
  const text = copy.sheets.map(({ name }) => JSON.stringify(cellsOf(copy, name))).join("");
  expect(text).not.toMatch(/ownersName|Somebody/);
});
