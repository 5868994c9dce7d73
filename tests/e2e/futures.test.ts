import { comesToSay } from "../support/comesToSay";
import { letWorkGo, watchWork } from "../support/heldWork";
import { openWorkbenches, type OpenWorkbench, type Workbenches } from "../support/workbench";

let workbenches: Workbenches;
let workbench: OpenWorkbench;

beforeAll(async () => {
  workbenches = await openWorkbenches();
}, 60_000);

afterAll(() => workbenches.close());

beforeEach(async () => {
  workbench = await workbenches.open();
  await watchWork(workbench.page);
  await workbench.goTo("Scenarios");
  await workbench.pane
    .getByRole("combobox", { name: "Segment" })
    .selectOption({ label: "Kumasi, vehicle repair" });
}, 60_000);

afterEach(async () => {
  expect(workbench.errors).toEqual([]);
  await workbench.close();
});

const choose = (scenario: string) =>
  workbench.pane.getByRole("combobox", { name: "Scenario" }).selectOption({ label: scenario });

test("a lever of a closed group, with the keyboard alone, moves the futures in the chart", async () => {
  const { pane, page } = workbench;
  const group = pane.getByRole("button", { name: /^Local government/ });
  await group.focus();
  await page.keyboard.press("Enter");
  const tax = pane.getByRole("slider", { name: "Local tax" });
  await tax.focus();
  for (let step = 0; step < 10; step++) await page.keyboard.press("ArrowRight");
  await pane
    .getByText(/^lower in (\d+|more than 99) of 100 futures$/)
    .first()
    .waitFor();
  await comesToSay(group, /1 set/);
  await letWorkGo(page);
  const chart = pane.getByRole("img", { name: /^Output over 15 years.*nine futures in ten/ });
  const before = (await chart.getAttribute("aria-label")) ?? "";
  for (let step = 0; step < 10; step++) await page.keyboard.press("ArrowRight");
  await pane.getByRole("img", { name: before, exact: true }).waitFor({ state: "detached" });
  await chart.waitFor();
  await pane.getByText(/^2,000 futures: each takes/).waitFor();
}, 60_000);

test("scenarios are kept and compared in the same futures, and one is removed", async () => {
  const { pane } = workbench;
  const keep = pane.getByRole("button", { name: "Keep to compare" });
  await choose("Import strangulation");
  await keep.click();
  await choose("Selective protection with free inputs");
  await keep.click();
  await pane.getByText(/^B brings more jobs than A in \d+ of 100 futures\.$/).waitFor();
  await pane.getByRole("img", { name: /^Jobs, change against no policy\. A: .+ B: / }).waitFor();
  await workbench.goTo("Data");
  await workbench.goTo("Scenarios");
  await pane.getByRole("button", { name: "Remove A: Import strangulation" }).click();
  await pane.getByText("Keep a second scenario to compare the two future by future.").waitFor();
}, 60_000);

test("a change is explained: its levers, what it hangs on, and when it fails", async () => {
  const { pane } = workbench;
  await choose("Import strangulation");
  await workbench.goTo("Explain");
  await pane.getByRole("combobox", { name: "Explain the change of" }).selectOption("Output");
  await pane.getByText(/^\d+\s% of the spread rests on numbers that are pure/).waitFor();
  await pane.getByText(/^Output: lower than without the policy in \d+ of 100/).waitFor();
  const shown = pane.locator("main");
  await comesToSay(shown, /Import quota\s+\+\d+ \(\+\d+\s%\)/);
  await comesToSay(shown, /^Output after 15 years: −\d+\s% against no policy/m);
}, 60_000);

test("the case book is run before the user's eyes", async () => {
  const { pane } = workbench;
  await workbench.goTo("Explain");
  await pane.getByRole("button", { name: "Run the case book" }).click();
  await pane.getByRole("heading", { name: "Free to fail" }).waitFor();
  const shown = pane.locator("main");
  await comesToSay(shown, /When foreign exchange runs out, repair expands/);
  await comesToSay(shown, /holds in (\d+ of 100|more than 99 of 100) futures/);
}, 60_000);
