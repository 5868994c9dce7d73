import { createSpreadsheet } from "../../src/spreadsheet/exceltsSpreadsheet";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { comesToChoose } from "../support/comesToSay";
import { openWorkbenches, type Workbenches } from "../support/workbench";

let workbenches: Workbenches;
const folder = mkdtempSync(path.join(tmpdir(), "lab-"));
const file = path.join(folder, "survey.xlsx");

beforeAll(async () => {
  const spreadsheet = createSpreadsheet();
  spreadsheet.write(spreadsheet.addSheet("Enquête").id, 1, 1, [
    ["Enquête 2019", null, null],
    ["Grappe", "Nb d'ouvriers", "Crédit bancaire (%)"],
    ["Ksar Hellal", 1200, 140],
  ]);
  spreadsheet.write(spreadsheet.addSheet("Personnel").id, 0, 0, [
    ["Grappe", "Sexe", "Effectif"],
    ["Ksar Hellal", "Femmes", 500],
    ["Ksar Hellal", "Hommes", 700],
  ]);
  writeFileSync(file, await spreadsheet.toXlsx());
  workbenches = await openWorkbenches();
});

afterAll(async () => {
  await workbenches.close();
  rmSync(folder, { recursive: true });
});

it("matches foreign headers once: they are checked, saved, and known again", async () => {
  const bench = await workbenches.open();
  const { pane, errors } = bench;
  await bench.openFile(file);
  const choose = pane.getByLabel("Or choose a table of this workbook");
  await choose.selectOption({ label: "Sheet “Enquête”" });
  await pane.getByText("The header row was found in row 3").waitFor();
  await pane.getByRole("button", { name: "Use these columns" }).click();
  await bench.goTo("Data");
  const finding = pane.getByText("140 is out of range; it must be a number from 0 to 100.");
  await finding.waitFor();
  await pane.getByRole("button", { name: "Show 'Enquête'!D4" }).click();
  await bench.selected("D4");
  await pane.getByRole("button", { name: /^Workforce/ }).click();
  await comesToChoose(pane.getByLabel("What “femmes” stands for"), "Women");
  await pane.getByRole("button", { name: "Use these columns" }).last().click();
  const workforce = pane.getByText("Read from “Personnel”");
  await workforce.waitFor();
  const saved = await bench.save();
  await bench.openFile(saved);
  await bench.goTo("Data");
  await finding.waitFor();
  await workforce.waitFor();
  await pane.getByText("3 matched by you").waitFor();
  expect(errors).toEqual([]);
  await bench.close();
});
