import { findScenario } from "../../../src/app/findScenario";
import { readShelf } from "../../../src/app/scenarios/scenarioShelf";
import { scenarioTableSheet } from "../../../src/app/scenarios/scenarioTableSheet";
import type { Policy } from "../../../src/model/cluster/policy";
import { presets } from "../../../src/model/scenarios/presets";
import { prepareSegment } from "../../../src/app/runScenario";
import { openXlsx } from "../../../src/spreadsheet/exceltsSpreadsheet";
import { workbookOf } from "../../../src/spreadsheet/spreadsheetWorkbook";
import { labOf, sampleBook, segmentAt } from "../../hosts/taskpane/sampleLab";
import { valueOf } from "../../support/publications";

const years = 15;

const scenarios: readonly { readonly title: string; readonly policy: Policy }[] = [
  { title: "Ça va: 2030", policy: { tariffOutput: 0.35, rentTo: "government" } },
  { title: "=1+1", policy: { tariffInput: 0.123456789 } },
  { title: "Unit", policy: { taxRate: 0.1 } },
  { title: "unit", policy: { taxRate: 0.2 } },
  {
    title: "Some years",
    policy: {
      inputAvailability: Array.from({ length: years + 1 }, (_, t) => (t > 2 && t < 6 ? 0.5 : null)),
    },
  },
  { title: "Nothing", policy: {} },
  ...presets.map(({ label, levers }) => ({ title: `${label}, mine`, policy: levers })),
];

test("scenarios written as a table are run by name after a save, with the same policy", async () => {
  const book = await sampleBook();
  const segment = valueOf(prepareSegment(segmentAt(await labOf(book), 0))).inputs;
  await book.workbook.addSheets([scenarioTableSheet(scenarios)]);
  const again = workbookOf(await openXlsx(await book.spreadsheet.toXlsx()));
  const titles = ["Ça va: 2030", "=1+1", "Unit (2)", "unit (3)", "Some years", "Nothing"];
  for (const [i, title] of titles.entries()) {
    const found = valueOf(await findScenario(again, title));
    expect(found.title).toBe(title);
    expect(valueOf(found.policyFor(segment, years))).toEqual(scenarios[i]?.policy);
  }
});

test("a table of presets means what the presets mean", async () => {
  const book = await sampleBook();
  const segment = valueOf(prepareSegment(segmentAt(await labOf(book), 0))).inputs;
  const [table] = (await readShelf(book.workbook)).tables;
  expect(table?.ok).toBe(true);
  for (const { label } of presets) {
    const found = valueOf(await findScenario(book.workbook, label));
    expect(found.policyFor(segment, years).ok).toBe(true);
  }
});
