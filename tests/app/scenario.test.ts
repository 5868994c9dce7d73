import { english } from "../../src/locales/en";
import { findScenario } from "../../src/app/findScenario";
import { indexSheet } from "../../src/app/indexSheet";
import type { LabData, LabSegment } from "../../src/app/labData";
import { readLab } from "../../src/app/readLab";
import { prepareSegment, runScenario } from "../../src/app/runScenario";
import { headlineOutcomes, scenarioSheet } from "../../src/app/scenarioSheet";
import { presets } from "../../src/model/scenarios/presets";
import { openXlsx } from "../../src/spreadsheet/exceltsSpreadsheet";
import { rangeCalled, sampleWorkbook, type TestWorkbook } from "../support/workbooks";

const labOf = async ({ workbook }: TestWorkbook): Promise<LabData> => {
  const lab = await readLab(workbook, await rangeCalled(workbook, "Segments"));
  if (!lab.ok) throw new Error(JSON.stringify(lab.faults));
  return lab.value;
};

const segmentCalled = (data: LabData, label: string): LabSegment => {
  const found = data.segments.find(({ row }) => row.label === label);
  if (!found) throw new Error(`There is no segment ${label}.`);
  return found;
};

const run = (segment: LabSegment, policy: Parameters<typeof runScenario>[1], years = 15) => {
  const result = runScenario(segment, policy, years);
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.value;
};

test("what is written to the workbook is what was computed, also in the saved file", async () => {
  const book = await sampleWorkbook();
  const segment = segmentCalled(await labOf(book), "Kumasi, vehicle repair");
  const result = run(segment, { tariffOutput: 0.6 });
  const [name = ""] = await book.workbook.addSheets([
    scenarioSheet(segment, result, "A tariff", english),
  ]);
  const file = await openXlsx(await book.spreadsheet.toXlsx());
  const sheet = file.sheets.find((it) => it.name === name);
  if (!sheet) throw new Error("The sheet is not in the file.");
  file.recalculate();
  const cells = file.read(
    sheet.id,
    file.usedArea(sheet.id) ?? { row: 0, column: 0, rows: 1, columns: 1 }
  );
  const first = cells.findIndex((row) => row[0]?.value === "Year" && row[1]?.value === "Output");
  const levels = cells.findIndex(
    (row) => row[0]?.value === "Year" && String(row[1]?.value).startsWith("Output,")
  );
  for (let t = 0; t <= 15; t++)
    headlineOutcomes.forEach((id, i) => {
      const base = result.baseline.outcomes[id][0] ?? NaN;
      const [without = NaN, withPolicy = NaN] = [
        result.baseline.outcomes[id][t],
        result.scenario.outcomes[id][t],
      ];
      expect(cells[levels + 1 + t]?.[1 + 2 * i]?.value).toBeCloseTo(without / base, 12);
      expect(cells[levels + 1 + t]?.[2 + 2 * i]?.value).toBeCloseTo(withPolicy / base, 12);
      expect(cells[first + 1 + t]?.[1 + i]?.value).toBeCloseTo(withPolicy / without - 1, 12);
      expect(cells[first + 1 + t]?.[1 + i]?.formula).toMatch(/^=/);
    });
  const firstLevels = cells[levels + 1]?.slice(1, 1 + 2 * headlineOutcomes.length);
  expect(new Set(firstLevels?.map(({ value }) => value))).toEqual(new Set([1]));
  expect(file.charts.all.filter((chart) => chart.sheet === sheet.id)).toHaveLength(1);
  expect(
    cells.some((row) => row[0]?.value === "Tariff on competing products" && row[1]?.value === 0.6)
  ).toBe(true);
});

test("surplus of the workbook gives the reinvestment rate; a segment without a score is not run", async () => {
  const data = await labOf(await sampleWorkbook());
  const hammocks = prepareSegment(segmentCalled(data, "North-East hammock towns, hammocks"));
  expect(hammocks.ok && hammocks.value.origins.reinvestRate).toBe("computed");
  const unknown = prepareSegment(segmentCalled(data, "Ecuador (place not named), furniture"));
  expect(unknown).toMatchObject({ ok: false, faults: [{ code: "pillarEmpty" }] });
});

test("the verdict rests on two numbers", async () => {
  const data = await labOf(await sampleWorkbook());
  const verdictOf = (label: string, policy: Parameters<typeof runScenario>[1]) =>
    run(segmentCalled(data, label), policy).verdict.verdict;
  const repair = "Kumasi, vehicle repair";
  const assembly = "Kumasi, assembly of machines";
  expect(verdictOf(repair, {})).toBe("neither");
  expect(verdictOf(repair, { tariffOutput: 0.5 })).toBe("protected");
  expect(verdictOf(repair, { importQuota: 0.5 })).toBe("protected");
  expect(verdictOf(repair, { inputAvailability: 0.5 })).toBe("neither");
  expect(verdictOf(assembly, { inputAvailability: 0.5 })).toBe("strangled");
  expect(verdictOf(assembly, { inputAvailability: 0.5, importQuota: 0.5 })).toBe("both");
  expect(verdictOf(repair, { tariffInput: 0.6 })).toBe("neither");
});

test("every preset is found by its name in the Scenarios sheet, with the policy it declares", async () => {
  const book = await sampleWorkbook();
  const segment = prepareSegment(segmentCalled(await labOf(book), "Petrópolis, knitwear"));
  if (!segment.ok) throw new Error(JSON.stringify(segment.faults));
  for (const preset of presets) {
    const found = await findScenario(book.workbook, preset.label.toUpperCase());
    const levers = found.ok && found.value.leversFor(segment.value.inputs, 15);
    if (!levers || !levers.ok) throw new Error(preset.id);
    const known = segmentCalled(await labOf(book), "Petrópolis, knitwear");
    expect(run(known, levers.value.policy).scenario).toEqual(run(known, preset.levers).scenario);
  }
  expect(await findScenario(book.workbook, "Import strangling")).toMatchObject({
    ok: false,
    faults: [{ code: "scenarioMissing", details: { guess: "Import strangulation" } }],
  });
});

test("the index sheet holds every score, in order, and a chart", async () => {
  const book = await sampleWorkbook();
  const data = await labOf(book);
  const [name] = await book.workbook.addSheets([indexSheet(data, english)]);
  const sheet = book.spreadsheet.sheets.find((it) => it.name === name);
  const table = book.spreadsheet.tables.find((it) => it.sheet === sheet?.id);
  if (!sheet || !table) throw new Error("The index sheet has a table.");
  const cells = book.spreadsheet.read(sheet.id, table.area).slice(1);
  expect(cells.map((row) => row[0]?.value)).toEqual(data.segments.map(({ row }) => row.label));
  expect(cells.map((row) => row[1]?.value)).toEqual(
    data.segments.map(({ assessment }) =>
      assessment.ok ? assessment.value.collectiveEfficiency : null
    )
  );
  expect(book.spreadsheet.charts.all.filter((chart) => chart.sheet === sheet.id)).toHaveLength(1);
});
