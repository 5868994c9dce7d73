import { holdWork, letWorkGo, markControls, movedControls } from "../support/heldWork";
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

afterEach(async () => {
  expect(workbench.errors).toEqual([]);
  await workbench.close();
});

const keepTwo = async (): Promise<void> => {
  const { pane } = workbench;
  await workbench.goTo("Scenarios");
  for (const label of ["Import strangulation", "Selective protection with free inputs"]) {
    await pane.getByRole("combobox", { name: "Scenario" }).selectOption({ label });
    await pane.getByRole("button", { name: "Keep to compare" }).click();
  }
  await pane.getByText(/^B brings (more|the same)|^A brings more/).waitFor();
  await workbench.goTo("Data");
  // Until it is there, the place before is only hidden.
  await pane.getByRole("heading", { level: 1, name: "What is in your table?" }).waitFor();
};

/** Presses the pointer on a button while work is held; the work is done before the pointer is let go. */
const pressDuringWork = async (name: string): Promise<void> => {
  const { page, pane } = workbench;
  const button = pane.getByRole("button", { name });
  await button.scrollIntoViewIfNeeded();
  await button.hover();
  await page.mouse.down();
  await letWorkGo(page);
  await page.mouse.up();
};

test("a button that is held down while futures arrive has its click", async () => {
  const { page, pane } = workbench;
  await keepTwo();
  await holdWork(page);
  await workbench.goTo("Scenarios");
  await pane.getByText("Looking at other futures…").nth(1).waitFor();
  await pressDuringWork("Remove A: Import strangulation");
  await pane.getByText("Keep a second scenario to compare the two future by future.").waitFor();
}, 90_000);

test("a button that is held down while an explanation arrives has its click", async () => {
  const { page, pane } = workbench;
  await workbench.goTo("Scenarios");
  await pane
    .getByRole("combobox", { name: "Scenario" })
    .selectOption({ label: "Import strangulation" });
  await holdWork(page);
  await workbench.goTo("Explain");
  await pressDuringWork("Run the case book");
  await pane.getByRole("heading", { name: "Free to fail" }).waitFor();
}, 90_000);

test("no control moves when the futures of scenarios that were shown before arrive", async () => {
  const { page, pane } = workbench;
  await keepTwo();
  await holdWork(page);
  await workbench.goTo("Scenarios");
  await pane.getByText("Looking at other futures…").first().waitFor();
  await markControls(page);
  await letWorkGo(page);
  await pane
    .getByText(/^2,000 futures: each takes/)
    .nth(1)
    .waitFor();
  expect(await movedControls(page)).toEqual([]);
}, 90_000);

test("no control moves when it is known how sure the ranks of an index are", async () => {
  const { page, pane } = workbench;
  await holdWork(page);
  await workbench.goTo("Indices");
  await pane.getByRole("tab", { name: "Your own index" }).click();
  await pane.getByRole("heading", { name: "Scores: HighRoad" }).waitFor();
  await markControls(page);
  await letWorkGo(page);
  await pane.getByText(/^\d+ of 12 units move by one rank at most\.$/).waitFor();
  expect(await movedControls(page)).toEqual([]);
}, 90_000);
