import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { CellValue } from "../../src/core/fault";
import { parameterIds } from "../../src/model/parameters";
import { formulaOf, spilled, writeFormulas } from "../support/formulaWorkbook";
import { bitsOf, goldenCalls } from "../support/goldenCalls";
import { shareHeldUp, shareSeen, watchLongTasks } from "../support/longTasks";
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

const openFormulas = async (formulas: readonly string[], rows: number): Promise<void> =>
  workbench.openFile(await writeFormulas(folder, formulas, rows));

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

/** Of the time that work takes: less is what shows and hands over, more is the work itself. */
const heldUp = 0.5;

/** Shows that work on the pane's own thread would be seen. */
const seesBusyPane = async (): Promise<void> => {
  expect(await shareSeen(workbench.page, 1000)).toBeGreaterThan(heldUp);
};

const cellsOf = async (): Promise<CellValue[][]> =>
  savedCells(await workbench.save(), "Background");

test("while ten thousand futures are run the pane's thread stays free", async () => {
  const [, segment = "", levers = ""] = goldenCalls[0] ?? [];
  const years = 20;
  await watchLongTasks(workbench.page);
  await openFormulas([formulaOf(["BANDS", segment, levers, "jobs", 10_000, 7, years])], 1);
  let cells: CellValue[][] = [];
  const share = await shareHeldUp(workbench.page, async () => (cells = await cellsOf()));
  const table = spilled(cells, 0);
  expect(table).toHaveLength(years + 2);
  expect(table.slice(1).every((row) => row.every(Number.isFinite))).toBe(true);
  expect(share).toBeLessThan(heldUp);
  await seesBusyPane();
  expect(workbench.errors).toEqual([]);
}, 180_000);

/** Tells of rows of column A that have errors in the place of tables what the workbench says of the first. */
const complainOf = async ([first, ...more]: readonly number[]): Promise<void> => {
  if (first === undefined) return;
  await workbench.select(`A${first}`);
  const said = await workbench.page.getByText(`A${first}: `).innerText();
  throw new Error([said, `and ${more.length} more`, ...workbench.errors].join("\n"));
};

const tables = 100;
const rowsApart = 50;

/** Fewer than the usual 1,024, to be quick; SAMPLES=1024 tries the same with as many, alone on the computer. */
const samples = Number(process.env["SAMPLES"] ?? 64);

test("a hundred sensitivity tables settle, and the pane's thread stays free", async () => {
  workbench.page.setDefaultTimeout(300_000);
  await watchLongTasks(workbench.page);
  const [, segment = "", levers = ""] = goldenCalls[0] ?? [];
  const formulas = Array.from({ length: tables }, (_, n) =>
    formulaOf(["SENSITIVITY", segment, levers, "jobs", 10, samples, n + 1])
  );
  await openFormulas(formulas, rowsApart);
  let cells: CellValue[][] = [];
  const share = await shareHeldUp(workbench.page, async () => (cells = await cellsOf()));
  const found = formulas.map((_, n) => spilled(cells, n * rowsApart));
  // First, since what stands there instead tells why.
  await complainOf(
    found.flatMap(([header], n) => (header?.[1] === "first order" ? [] : [n * rowsApart + 1]))
  );
  for (const table of found) {
    expect(table[0]?.slice(0, 2)).toEqual(["parameter", "first order"]);
    expect(table).toHaveLength(parameterIds.length + 2);
    expect(table.slice(1).every((row) => row.slice(1, 5).every(Number.isFinite))).toBe(true);
  }
  expect(new Set(found.map((table) => JSON.stringify(table))).size).toBe(tables);
  expect(share).toBeLessThan(heldUp);
  await seesBusyPane();
  expect(workbench.errors).toEqual([]);
}, 600_000);
