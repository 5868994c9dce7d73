import { readFileSync } from "node:fs";
import { openXlsx } from "../../src/spreadsheet/exceltsSpreadsheet";
import { openWorkbenches, type OpenWorkbench, type Workbenches } from "../support/workbench";

let workbenches: Workbenches;

beforeAll(async () => {
  workbenches = await openWorkbenches();
}, 60_000);

afterAll(() => workbenches.close());

/** The first cells of what the formula spills, as the workbook is saved. */
const formulaCells = async (workbench: OpenWorkbench) => {
  const book = await openXlsx(new Uint8Array(readFileSync(await workbench.save())));
  const sheet = book.sheets.find(({ name }) => name === "EFFICIENCY")?.id ?? "";
  return book.read(sheet, { row: 4, column: 0, rows: 2, columns: 2 });
};

test("a formula is built with its help, written, and computes through the real runtime", async () => {
  const workbench = await workbenches.open();
  const { pane } = workbench;
  await workbench.goTo("Indices");
  await pane.getByRole("button", { name: "Build a formula" }).click();
  await pane.getByRole("combobox", { name: "Function" }).selectOption("EFFICIENCY");
  await pane.getByRole("combobox", { name: "segments", exact: true }).fill("Segments[#All]");
  const writes = pane.getByRole("button", { name: "Write to workbook" });
  await writes.last().click();
  await pane.getByText("Written to the new sheet “EFFICIENCY”.").waitFor();
  // The function answers a moment after its formula is there.
  let cells = await formulaCells(workbench);
  while (typeof cells[1]?.[1]?.value !== "number") cells = await formulaCells(workbench);
  expect(cells.map((row) => row.map(({ value }) => value))).toEqual([
    ["segment", "collectiveEfficiency"],
    [expect.any(String), expect.any(Number)],
  ]);
  expect(workbench.errors).toEqual([]);
  await workbench.close();
}, 60_000);
