import { openWorkbenches, type OpenWorkbench, type Workbenches } from "../support/workbench";

let workbenches: Workbenches;
let workbench: OpenWorkbench;

beforeAll(async () => {
  workbenches = await openWorkbenches();
  workbench = await workbenches.open();
}, 60_000);

afterAll(async () => {
  expect(workbench.errors).toEqual([]);
  await workbenches.close();
});

test("who works in the pane by keyboard stays at the same control while the grid opens", async () => {
  const { page, pane } = workbench;
  let letGo = (): void => undefined;
  const held = new Promise<void>((resolve) => (letGo = resolve));
  await page.route(/\/grid\.\w+\.js/, async (route) => {
    await held;
    await route.continue();
  });
  await page.reload();
  await pane.getByRole("heading", { level: 1 }).waitFor();
  await workbench.goTo("Scenarios");
  const lever = pane.getByRole("slider", { name: "Tariff on competing products" });
  await lever.focus();
  const before = await lever.inputValue();
  letGo();
  await page.locator(".workbench-grid").getByRole("tab", { name: "Read me" }).waitFor();
  await page.locator("section[aria-busy=false]").waitFor();
  await lever.and(pane.locator(":focus")).waitFor();
  await page.keyboard.press("ArrowRight");
  expect(await lever.inputValue()).not.toBe(before);
}, 60_000);

test("who writes a sheet by keyboard stays at the button while it is shown", async () => {
  const { page, pane } = workbench;
  const write = pane.getByRole("button", { name: "Write to workbook" });
  await write.focus();
  await page.keyboard.press("Enter");
  await pane.getByText(/^Written to the new sheet/).waitFor();
  await write.and(pane.locator(":focus")).waitFor();
}, 60_000);
