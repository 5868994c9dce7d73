import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { CellValue } from "../../src/core/fault";
import { parameterIds } from "../../src/model/parameters";
import { formulaOf, spilled, writeFormulas } from "../support/formulaWorkbook";
import { goldenCalls } from "../support/goldenCalls";
import { keepPaneBusy, longTasksOfPane, watchLongTasks, type LongTask } from "../support/longTasks";
import { savedCells } from "../support/savedCells";
import { openWorkbenches, type OpenWorkbench, type Workbenches } from "../support/workbench";

let workbenches: Workbenches;
let workbench: OpenWorkbench;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "sensitivity-"));
  workbenches = await openWorkbenches();
  workbench = await workbenches.open();
}, 60_000);

afterAll(async () => {
  await workbenches.close();
  rmSync(folder, { recursive: true });
});

const tables = 100;
const rowsApart = 50;
/** What a call without this argument takes. */
const usualSamples = 1024;

/** Computes a hundred different tables in one sheet. @returns their cells */
const computeTables = async (): Promise<CellValue[][][]> => {
  const [, segment = "", levers = ""] = goldenCalls[0] ?? [];
  const formulas = Array.from({ length: tables }, (_, n) =>
    formulaOf(["SENSITIVITY", segment, levers, "jobs", 10, usualSamples, n + 1])
  );
  await workbench.openFile(await writeFormulas(folder, formulas, rowsApart));
  await workbench.pane.getByRole("heading", { level: 1 }).waitFor();
  const cells = await savedCells(await workbench.save(), "Background");
  return formulas.map((_, n) => spilled(cells, n * rowsApart));
};

test("a hundred sensitivity tables settle, and the pane's thread stays free", async () => {
  const { page } = workbench;
  page.setDefaultTimeout(300_000);
  await watchLongTasks(page);
  let long: readonly LongTask[] = [];
  // What is long by itself is long each time; what another program held up is not.
  for (let attempt = 0; attempt < 3; attempt++) {
    const found = await computeTables();
    expect(new Set(found.map((table) => JSON.stringify(table))).size).toBe(tables);
    for (const table of found) {
      expect(table).toHaveLength(parameterIds.length + 2);
      expect(table[0]?.slice(0, 2)).toEqual(["parameter", "first order"]);
      expect(table.slice(1).every((row) => row.slice(1, 5).every(Number.isFinite))).toBe(true);
    }
    long = await longTasksOfPane(page);
    if (long.length === 0) break;
  }
  expect(long).toEqual([]);
  await keepPaneBusy(page, 80);
  expect(await longTasksOfPane(page)).toHaveLength(1);
  expect(workbench.errors).toEqual([]);
}, 900_000);
