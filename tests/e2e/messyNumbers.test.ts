import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createSpreadsheet } from "../../src/spreadsheet/exceltsSpreadsheet";
import { frameOf, violationsIn } from "../support/accessible";
import { savedCells } from "../support/savedCells";
import { openWorkbenches, type Workbenches } from "../support/workbench";

let workbenches: Workbenches;
const folder = mkdtempSync(path.join(tmpdir(), "lab-"));
const file = path.join(folder, "messy.xlsx");

const headers = ["cluster", "subsector", "firms", "workers", "revenue", "tariffOutput"];

beforeAll(async () => {
  const spreadsheet = createSpreadsheet();
  const sheet = spreadsheet.addSheet("Survey").id;
  spreadsheet.write(sheet, 0, 0, [
    headers,
    ["Kumasi", "repair", "1 200", "8\u202f400", "12,5", "20 %"],
    ["Kumasi", "shoes", "c. 310", "5,200", "9.700", "n/a"],
    ["Accra", "garments", '="9"&"00"', 3100, 8.2, 0.35],
  ]);
  // What is typed into a cell of this format stays text.
  spreadsheet.format(sheet, { row: 1, column: 2, rows: 1, columns: 1 }, { numberFormat: "@" });
  spreadsheet.recalculate();
  writeFileSync(file, await spreadsheet.toXlsx());
  workbenches = await openWorkbenches();
});

afterAll(async () => {
  await workbenches.close();
  rmSync(folder, { recursive: true });
});

it("writes numbers for texts, one and then all, and leaves every other cell", async () => {
  const bench = await workbenches.open();
  const { pane, errors } = bench;
  await bench.openFile(file);
  await bench.goTo("Data");
  const write = pane.getByRole("button", { name: "Write 12.5 into E2" });
  await write.press("Enter");
  await pane.getByText("1 cell was written as a number.").waitFor();
  await write.waitFor({ state: "detached" });
  await pane
    .getByRole("button", { name: /^Show Survey!/ })
    .and(pane.locator(":focus"))
    .waitFor();
  await pane
    .getByText(/text that a formula makes; change the formula .* the number 900\.$/)
    .waitFor();
  await pane.getByRole("button", { name: "Write all 4 as numbers" }).press("Enter");
  await pane.getByText("4 cells were written as numbers.").waitFor();
  const saved = await bench.save();
  expect(await savedCells(saved, "Survey")).toEqual([
    headers,
    ["Kumasi", "repair", 1200, 8400, 12.5, 0.2],
    ["Kumasi", "shoes", "c. 310", 5200, "9.700", "n/a"],
    ["Accra", "garments", "900", 3100, 8.2, 0.35],
  ]);
  expect(errors).toEqual([]);
  await bench.close();
});

it.each(["light", "dark"] as const)(
  "what is to be repaired is legible in the %s",
  async (scheme) => {
    const bench = await workbenches.open({ colorScheme: scheme });
    await bench.openFile(file);
    await bench.goTo("Data");
    await bench.pane.getByText("Repair", { exact: true }).first().waitFor();
    const violations = await violationsIn(frameOf(bench));
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id} ${html}`))).toEqual(
      []
    );
    await bench.close();
  }
);
