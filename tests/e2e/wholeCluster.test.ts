import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { FrameLocator, Locator } from "playwright-core";
import { createSpreadsheet, openXlsx } from "../../src/spreadsheet/exceltsSpreadsheet";
import { repair, segmentsTable, shoes, tannery } from "../support/clusterTable";
import { comesToChoose, comesToSay } from "../support/comesToSay";
import { holdWork, letWorkGo, watchWork } from "../support/heldWork";
import { openWorkbenches, type Workbenches } from "../support/workbench";

let workbenches: Workbenches;
const folder = mkdtempSync(path.join(tmpdir(), "lab-"));
const file = path.join(folder, "valley.xlsx");

beforeAll(async () => {
  const spreadsheet = createSpreadsheet();
  const { id } = spreadsheet.addSheet("Segments");
  spreadsheet.write(id, 0, 0, segmentsTable([tannery, shoes, repair]));
  writeFileSync(file, await spreadsheet.toXlsx());
  workbenches = await openWorkbenches();
});

afterAll(async () => {
  await workbenches.close();
  rmSync(folder, { recursive: true });
});

/** The numbers of a table of a saved workbook. */
const tableOf = async (saved: string, name: string) => {
  const book = await openXlsx(readFileSync(saved));
  const found = book.tables.find((table) => table.name === name);
  if (!found) throw new Error(`There is no table ${name}.`);
  return book.read(found.sheet, found.area).map((row) => row.map(({ value }) => value));
};

/** Has all segments run together; the list in which that is chosen. */
const chooseAll = async (pane: FrameLocator): Promise<Locator> => {
  const segment = pane.getByRole("combobox", { name: "Segment" });
  await segment.selectOption({ label: "All segments together (3)" });
  return segment;
};

test("all segments are run in one drag, written, and read back from the saved workbook", async () => {
  const bench = await workbenches.open();
  const { pane, page, errors } = bench;
  await bench.openFile(file);
  await watchWork(page);
  await bench.goTo("Scenarios");
  const segment = await chooseAll(pane);
  const chart = pane.getByRole("img", { name: /^Jobs over 15 years.*nine futures in ten/ });
  await chart.waitFor();
  const before = await chart.locator("path").first().getAttribute("d");

  const lever = pane.getByRole("slider", { name: "Tariff on competing products" });
  const box = await lever.boundingBox();
  if (!box) throw new Error("The slider is in sight.");
  const middle = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width * 0.4, middle);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.9, middle, { steps: 12 });
  await page.mouse.up();
  await pane.getByText("Import rules: Protected: 3.").waitFor();
  await pane.getByText(/^2,000 futures: each takes/).waitFor();
  // What is written is what is shown, which follows the lever.
  await letWorkGo(page);
  expect(await chart.locator("path").first().getAttribute("d")).not.toBe(before);

  await pane.getByRole("button", { name: "Write to workbook" }).click();
  await pane.getByText("Written to the new sheet “Scenario”.").waitFor();
  await pane.getByRole("button", { name: "Jobs: larger, with numbers" }).click();
  const saved = await bench.save();
  const levels = await tableOf(saved, "Levels");
  const [header = [], base = []] = levels;
  const jobs = header.indexOf("Jobs (workers), policy");
  expect(base[jobs]).toBeCloseTo(tannery.workers + shoes.workers + repair.workers, 6);
  const last = Math.round(Number(levels.at(-1)?.[jobs])).toLocaleString("en-US");
  const table = pane.getByRole("table", { name: "Jobs" });
  await comesToSay(table.getByRole("row").last(), new RegExp(`(^|\\s)${last}(\\s|$)`));
  const bands = await tableOf(saved, "Bands");
  expect(bands.map(([outcome]) => outcome)).toEqual([
    "Outcome",
    "Output",
    "Revenue",
    "Jobs",
    "Pay",
  ]);
  for (const [, middleChange, low, high] of bands.slice(1)) {
    expect(Number(low)).toBeLessThanOrEqual(Number(middleChange));
    expect(Number(middleChange)).toBeLessThanOrEqual(Number(high));
  }

  await pane.getByRole("button", { name: "Sinos Valley, footwear: show it alone" }).click();
  await comesToChoose(segment, "Sinos Valley, footwear");
  expect(errors).toEqual([]);
  await bench.close();
});

test("what is written right after a lever was moved waits for the answer to it", async () => {
  const bench = await workbenches.open();
  const { pane, page, errors } = bench;
  await bench.openFile(file);
  await bench.goTo("Scenarios");
  await chooseAll(pane);
  await pane.getByText(/^2,000 futures: each takes/).waitFor();
  await holdWork(page);
  await pane.getByRole("slider", { name: "Tariff on competing products" }).focus();
  await page.keyboard.press("End");
  await pane.getByRole("button", { name: "Write to workbook" }).click();
  await pane.getByRole("button", { name: "Writing…" }).waitFor();
  await letWorkGo(page);
  await pane.getByText("Written to the new sheet “Scenario”.").waitFor();
  const saved = await bench.save();
  const assumptions = await tableOf(saved, "Assumptions");
  expect(assumptions.map((row) => [row.at(-1), row[1]])).toContainEqual(["tariffOutput", 1]);
  const members = await tableOf(saved, "Members");
  expect(members.slice(1).map(([, change]) => Number(change) > 0.0005)).toEqual([true, true, true]);
  expect(errors).toEqual([]);
  await bench.close();
});

test("who gains and who loses is read without scrolling sideways, magnified in a narrow pane", async () => {
  const bench = await workbenches.open();
  const { pane, page, errors } = bench;
  await page.locator("iframe").evaluate((frame) => {
    frame.style.cssText = "width: 160px; min-width: 0; flex: none";
  });
  await bench.goTo("Scenarios");
  await pane.getByRole("combobox", { name: "Segment" }).selectOption({ index: 0 });
  await pane.getByRole("combobox", { name: "Scenario" }).selectOption("importStrangulation");
  const table = pane.getByRole("table", { name: "Who gains and who loses" });
  await comesToSay(table.getByRole("row").last(), /hammocks[^]*strangled[^]*loses/);
  const tooWide = await table.evaluate((element) => {
    const frame = element.parentElement;
    return [document.documentElement, ...(frame ? [frame] : [])].map(
      ({ scrollWidth, clientWidth }) => scrollWidth - clientWidth
    );
  });
  expect(tooWide).toEqual([0, 0]);
  expect(errors).toEqual([]);
  await bench.close();
}, 60_000);

test("one segment is given a tariff of its own by keyboard, beside a saved scenario for all", async () => {
  const bench = await workbenches.open();
  const { pane, page, errors } = bench;
  await bench.openFile(file);
  await bench.goTo("Scenarios");
  const segment = await chooseAll(pane);
  const whom = pane.getByRole("combobox", { name: "For" });
  await whom.focus();
  await page.keyboard.type("Sinos Valley, f");
  await comesToChoose(whom, "Sinos Valley, footwear");
  const lever = pane.getByRole("slider", { name: "Tariff on competing products" });
  await lever.focus();
  await page.keyboard.press("End");
  await pane
    .getByText("Output: 1 segment gains, 0 lose, 2 as without the policy.")
    .first()
    .waitFor();
  await pane.getByText(/^2,000 futures: each takes/).waitFor();
  await comesToSay(
    pane.getByRole("list", { name: "Levers of single segments" }),
    /^Sinos Valley, footwear only: Tariff on competing products: 100\s%/
  );

  await pane.getByRole("textbox", { name: "Name of the scenario" }).fill("Footwear only");
  await pane.getByRole("button", { name: "Save in the workbook" }).click();
  await pane.getByText("“Footwear only” is saved in the workbook.").waitFor();
  await pane.getByRole("button", { name: "Write to workbook" }).click();
  await pane.getByText("Written to the new sheet “Scenario”.").waitFor();
  const saved = await bench.save();
  const assumptions = await tableOf(saved, "Assumptions");
  expect(assumptions.map((row) => [row.at(-1), row[1]])).toContainEqual([
    "tariffOutput @ Sinos Valley, footwear",
    1,
  ]);
  const members = await tableOf(saved, "Members");
  expect(members.slice(1).map(([, change]) => Number(change) > 0.0005)).toEqual([
    false,
    true,
    false,
  ]);

  await bench.openFile(saved);
  await bench.goTo("Scenarios");
  await segment.selectOption({ label: "All segments together (3)" });
  await pane.getByRole("combobox", { name: "Scenario" }).selectOption({ label: "Footwear only" });
  await pane
    .getByText("Output: 1 segment gains, 0 lose, 2 as without the policy.")
    .first()
    .waitFor();
  await pane.getByRole("button", { name: /^Remove: Sinos Valley, footwear only/ }).click();
  await pane.getByText(/Nothing is changed yet/).waitFor();
  expect(errors).toEqual([]);
  await bench.close();
});
