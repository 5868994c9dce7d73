import { setTimeout } from "node:timers/promises";
import { comesToSay } from "../support/comesToSay";
import { letWorkGo, watchWork } from "../support/heldWork";
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

const chart = (outcome: string) =>
  workbench.pane.getByRole("img", { name: new RegExp(`^${outcome} over 15 years`) });

const chooseKumasi = async () => {
  await workbench.goTo("Scenarios");
  const segment = workbench.pane.getByRole("combobox", { name: "Segment" });
  await segment.selectOption({ label: "Kumasi, vehicle repair" });
};

test("the scores of every segment, with pillars, coverage and the reinvestment index", async () => {
  const { pane } = workbench;
  await workbench.goTo("Indices");
  await pane.getByText("rank 1 of 12 by every method").waitFor();
  const shown = pane.locator("main");
  await comesToSay(shown, /Third Italy, knitwear \(assumed\)\s+100/);
  await comesToSay(shown, /Techiman, vehicle repair and metalworking\s+5/);
  await comesToSay(shown, /Division of labour/);
  await comesToSay(shown, /100\s%\sof the items are known; evidence: /);
  await comesToSay(shown, /Reinvestment index, 0 to 100\s+61/);
  expect(workbench.errors).toEqual([]);
}, 60_000);

test("a lever moves, the chart follows, and the result is written to a new sheet", async () => {
  const { pane, page } = workbench;
  await watchWork(page);
  await chooseKumasi();
  const before = await chart("Output").getAttribute("aria-label");
  const lever = pane.getByRole("slider", { name: "Tariff on competing products" });
  await lever.focus();
  for (let step = 0; step < 12; step++) await lever.press("ArrowRight");
  await pane.getByText("Nothing is changed yet").waitFor({ state: "hidden" });
  // What is written is what is shown, which follows the lever.
  await letWorkGo(page);

  await pane.getByRole("button", { name: "Write to workbook" }).click();
  await pane.getByText("Written to the new sheet “Scenario”.").waitFor();
  await page.locator(".workbench-grid svg[role=img]").waitFor();
  const cells = await savedCells(await workbench.save(), "Scenario");
  expect(cells[1]?.[0]).toMatch(/^Kumasi, vehicle repair: 15 years/);
  const years = cells.filter((row) => row[0] === 15);
  expect(years).toHaveLength(2);
  const [, levels] = years;
  // The pane comes to show the same number, with the base year as 100.
  const shown = `Output over 15 years: ${Math.round(100 * Number(levels?.[2]))} with the policy`;
  expect(before).not.toContain(shown);
  await pane.getByRole("img", { name: shown }).waitFor();
  expect(cells.flat()).toContain("tariffOutput");
  expect(workbench.errors).toEqual([]);
}, 60_000);

test("typed functions compute through the real runtime, spill, and say what is wrong", async () => {
  const { page } = workbench;
  await workbench.showSheet("Segments");
  await workbench.type("A30", "=CLUSTER.COLLECTIVEEFFICIENCY(0.8,0.7,0.6,0.3,1)");
  await workbench.type("A32", "=CLUSTER.EFFICIENCY(Segments[#All])");
  await workbench.type("A60", "=CLUSTER.HERFINDAHL(B1:B5)");
  await workbench.select("A60");
  await page.getByText(`A60: values, row 1 column 1: "subsector" is text`).waitFor();
  await page.getByText("Not saved yet").waitFor();
  const cells = await savedCells(await workbench.save(), "Segments");
  expect(cells[29]?.[0]).toBeCloseTo(44.918510491, 9);
  expect(cells[31]?.slice(0, 3)).toEqual(["segment", "collectiveEfficiency", "rankBand"]);
  expect(cells[41]?.[0]).toBe("Techiman, vehicle repair and metalworking");
  expect(cells[41]?.[1]).toBeCloseTo(5.2643567683, 9);
  expect(cells[59]?.[0]).toBe("#VALUE!");

  expect(workbench.errors).toEqual([]);
}, 60_000);

test("a saved workbook is opened again with its formulas and what they gave, however late the functions come", async () => {
  await workbench.showSheet("Segments");
  await workbench.type("A30", "=CLUSTER.EFFICIENCY(Segments[#All])");
  const file = await workbench.save();
  const cells = await savedCells(file, "Segments");
  expect(cells[29]?.slice(0, 3)).toEqual(["segment", "collectiveEfficiency", "rankBand"]);
  await workbench.page.context().route(/\/functions\.js/, async (route) => {
    await setTimeout(2000);
    await route.continue();
  });
  await workbench.openFile(file);
  expect(await savedCells(await workbench.save(), "Segments")).toEqual(cells);
  expect(workbench.errors).toEqual([]);
}, 60_000);

test("the user's sheets stay as they are while sample and results are added", async () => {
  const before = await savedCells(await workbench.save(), "Segments");
  await workbench.page.getByRole("button", { name: "Add sample" }).click();
  await workbench.page
    .locator(".workbench-grid")
    .getByText("Segments 2", { exact: true })
    .waitFor();
  await workbench.goTo("Indices");
  await workbench.pane.getByRole("button", { name: "Write to workbook" }).click();
  await workbench.pane.getByText(/^Written to the new sheet/).waitFor();
  const file = await workbench.save();
  expect(await savedCells(file, "Segments")).toEqual(before);
  expect(await savedCells(file, "Segments 2")).toEqual(before);
}, 60_000);

test("the workbook and the pane ask nobody else for anything", () => {
  const own = new URL(workbench.page.url()).origin;
  expect(workbench.asked.length).toBeGreaterThan(5);
  expect(
    workbench.asked.filter((url) => !url.startsWith(own) && !/^(data|blob):/.test(url))
  ).toEqual([]);
});
