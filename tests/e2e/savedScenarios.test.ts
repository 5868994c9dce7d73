import { readFileSync } from "node:fs";
import { findScenario } from "../../src/app/findScenario";
import { defaultSegment } from "../../src/model/segments/simulationInputs";
import { openXlsx } from "../../src/spreadsheet/exceltsSpreadsheet";
import { workbookOf } from "../../src/spreadsheet/spreadsheetWorkbook";
import { valueOf } from "../support/publications";
import { savedCells } from "../support/savedCells";
import { openWorkbenches, type OpenWorkbench, type Workbenches } from "../support/workbench";

let workbenches: Workbenches;
let workbench: OpenWorkbench;

beforeAll(async () => {
  workbenches = await openWorkbenches();
}, 60_000);

afterAll(() => workbenches.close());

beforeEach(async () => {
  workbench = await workbenches.open();
}, 60_000);

afterEach(() => workbench.close());

const choose = (label: string) =>
  workbench.pane.getByRole("combobox", { name: "Scenario", exact: true }).selectOption({ label });

const saveAs = async (name: string): Promise<void> => {
  const { pane } = workbench;
  await pane.getByRole("textbox", { name: "Name of the scenario" }).fill(name);
  await pane.getByRole("button", { name: "Save in the workbook" }).press("Enter");
  await pane.getByText(`“${name}” is saved in the workbook.`).waitFor();
};

test("a scenario saved in the pane is in the file, for the command line to find", async () => {
  const { pane } = workbench;
  await workbench.goTo("Scenarios");
  await choose("Tax without promotion");
  await saveAs("Only the tax");
  await choose("Import strangulation");
  await saveAs("Gone again");
  await pane.getByRole("button", { name: "Delete: Gone again" }).click();
  await pane.getByText("“Gone again” is deleted.").waitFor();
  const file = workbookOf(await openXlsx(new Uint8Array(readFileSync(await workbench.save()))));
  const found = valueOf(await findScenario(file, "only the tax"));
  expect(found.title).toBe("Only the tax");
  expect(valueOf(found.leversFor(defaultSegment, 15)).policy).toEqual({
    taxRate: 0.15,
    ownRevenueShare: 0.5,
    developmentShare: 0,
  });
  expect((await findScenario(file, "Gone again")).ok).toBe(false);
  expect(workbench.errors).toEqual([]);
}, 60_000);

test("two scenarios side by side are written to a sheet with their chart", async () => {
  const { pane } = workbench;
  await workbench.goTo("Scenarios");
  for (const preset of ["Import strangulation", "Association with services"]) {
    await choose(preset);
    await pane.getByRole("button", { name: "Keep to compare" }).click();
  }
  await pane.getByRole("button", { name: "Write the comparison to the workbook" }).click();
  await pane.getByText("Written to the new sheet “Comparison”.").waitFor();
  const cells = await savedCells(await workbench.save(), "Comparison");
  const texts = cells.flat().filter((cell) => typeof cell === "string");
  expect(texts).toContain("B: Association with services");
  expect(
    texts.filter((text) => /^[AB] brings .* than [AB] in .* futures\.$/.test(text))
  ).toHaveLength(4);
  expect(workbench.errors).toEqual([]);
}, 60_000);
