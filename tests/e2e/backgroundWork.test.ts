import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Frame } from "playwright-core";
import type { ArgumentInput } from "../../src/core/catalogue/arguments/argument";
import type { CellValue } from "../../src/core/fault";
import { parameterIds } from "../../src/model/parameters";
import { createSpreadsheet } from "../../src/spreadsheet/exceltsSpreadsheet";
import { bitsOf, goldenCalls } from "../support/goldenCalls";
import { savedCells } from "../support/savedCells";
import { openWorkbenches, type OpenWorkbench, type Workbenches } from "../support/workbench";

let workbenches: Workbenches;
let workbench: OpenWorkbench;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "background-"));
  workbenches = await openWorkbenches();
}, 60_000);

afterAll(async () => {
  await workbenches.close();
  rmSync(folder, { recursive: true });
});

beforeEach(async () => {
  workbench = await workbenches.open();
}, 60_000);

afterEach(() => workbench.close());

const inFormula = (input: ArgumentInput): string =>
  typeof input === "object" && input !== null
    ? `{${input.map((row) => row.map((cell) => JSON.stringify(cell)).join(",")).join(";")}}`
    : JSON.stringify(input);

const formulaOf = ([id, ...args]: readonly [string, ...ArgumentInput[]]): string =>
  `=CLUSTER.${id}(${args.map(inFormula).join(",")})`;

/** Opens a workbook that nothing has been computed in yet, one formula every so many rows. */
const openFormulas = async (formulas: readonly string[], rows: number): Promise<void> => {
  const spreadsheet = createSpreadsheet();
  const sheet = spreadsheet.addSheet("Background");
  formulas.forEach((formula, n) => spreadsheet.write(sheet.id, n * rows, 0, [[formula]]));
  const file = path.join(folder, "formulas.xlsx");
  writeFileSync(file, await spreadsheet.toXlsx());
  await workbench.openFile(file);
  await workbench.pane.getByRole("heading", { level: 1 }).waitFor();
};

/** What has spilled from a cell of the first column: down to a blank row, right to a blank column. */
const spilled = (cells: readonly CellValue[][], row: number): CellValue[][] => {
  const below = cells.slice(row);
  const end = below.findIndex(([first]) => first === null);
  const columns = below[0]?.findIndex((cell) => cell === null) ?? 0;
  return below
    .slice(0, end < 0 ? undefined : end)
    .map((each) => each.slice(0, columns < 0 ? undefined : columns));
};

test("a browser's workers give the answers of Node, to the last bit", async () => {
  const rows = 60;
  await openFormulas(goldenCalls.map(formulaOf), rows);
  const cells = await savedCells(await workbench.save(), "Background");
  const found = goldenCalls.map(([id], n) => [id, bitsOf(spilled(cells, n * rows))]);
  expect(Object.fromEntries(found)).toEqual(
    JSON.parse(readFileSync("tests/approved/drawnResults.json", "utf8"))
  );
  expect(workbench.page.workers().length).toBeGreaterThan(0);
  expect(workbench.errors).toEqual([]);
}, 120_000);

interface LongTask {
  readonly name: string;
  readonly duration: number;
}

/** From now on every frame that is loaded writes down what kept its thread for over 50 ms. */
const watchLongTasks = (): Promise<unknown> =>
  workbench.page.addInitScript(() => {
    const long: LongTask[] = [];
    Object.assign(window, { long });
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries()) long.push({ name, duration });
    }).observe({ type: "longtask", buffered: true });
  });

const paneFrame = (): Frame => {
  const frame = workbench.page.frames().find((each) => each.url().includes("taskpane.html"));
  if (!frame) throw new Error("The pane is not there.");
  return frame;
};

/**
 * What kept the pane's thread and was the pane's: the grid, which is another process where Excel
 * shows it, shares the thread here, and the browser names its tasks after the frame around.
 */
const longTasksOfPane = async (): Promise<readonly LongTask[]> => {
  const long = await paneFrame().evaluate(() => (window as unknown as { long: LongTask[] }).long);
  return long.filter(({ name }) => name !== "same-origin-ancestor");
};

const keepPaneBusy = (milliseconds: number): Promise<unknown> =>
  paneFrame().evaluate(
    (duration) =>
      new Promise((resolve) =>
        setTimeout(() => {
          const begin = performance.now();
          while (performance.now() - begin < duration);
          setTimeout(resolve, duration);
        })
      ),
    milliseconds
  );

const tables = 100;
const rowsApart = 50;

/** Computes a hundred different tables in one sheet. @returns their cells */
const computeTables = async (): Promise<CellValue[][][]> => {
  const [, segment = "", levers = ""] = goldenCalls[0] ?? [];
  const formulas = Array.from({ length: tables }, (_, n) =>
    formulaOf(["SENSITIVITY", segment, levers, "jobs", 10, 64, n + 1])
  );
  await openFormulas(formulas, rowsApart);
  const cells = await savedCells(await workbench.save(), "Background");
  return formulas.map((_, n) => spilled(cells, n * rowsApart));
};

test("a hundred sensitivity tables settle, and the pane's thread stays free", async () => {
  await watchLongTasks();
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
    long = await longTasksOfPane();
    if (long.length === 0) break;
  }
  expect(long).toEqual([]);
  await keepPaneBusy(80);
  expect(await longTasksOfPane()).toHaveLength(1);
  expect(workbench.errors).toEqual([]);
}, 240_000);
