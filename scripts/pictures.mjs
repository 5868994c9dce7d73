/** Takes the pictures of docs/pictures from the running workbench. Run it after a change to a screen. */
import { mkdir } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { ensureBuilt } from "./support/build.mjs";
import { launchBrowser } from "./support/browser.mjs";
import { root } from "./support/root.mjs";

const folder = path.join(root, "docs/pictures");
const PANE = "iframe";

/** A picture for each place of the pane, and how one gets there. */
const PICTURES = [
  { name: "start", steps: async () => {} },
  { name: "data", steps: (pane) => go(pane, "Data") },
  { name: "indices", steps: (pane) => go(pane, "Indices") },
  { name: "scenarios", steps: runScenario },
  { name: "explain", steps: explain },
  { name: "share", steps: (pane) => go(pane, "Share") },
  { name: "scenarios-dark", options: { colorScheme: "dark" }, steps: runScenario },
];

const go = (pane, place) => pane.getByRole("button", { name: place, exact: true }).click();

async function runScenario(pane) {
  await go(pane, "Scenarios");
  await pane
    .getByRole("combobox", { name: "Segment" })
    .selectOption({ label: "Kumasi, vehicle repair" });
  await pane
    .getByRole("combobox", { name: "Scenario" })
    .selectOption({ label: "Selective protection with free inputs" });
  await pane.getByRole("button", { name: "Write to workbook" }).click();
  await pane.getByText(/^Written to the new sheet/).waitFor();
  await pane.getByRole("heading", { level: 1 }).scrollIntoViewIfNeeded();
}

async function explain(pane) {
  await go(pane, "Scenarios");
  await pane
    .getByRole("combobox", { name: "Segment" })
    .selectOption({ label: "Kumasi, vehicle repair" });
  await pane
    .getByRole("combobox", { name: "Scenario" })
    .selectOption({ label: "Import strangulation" });
  await go(pane, "Explain");
  await pane.getByText(/of the spread rests/).waitFor();
}

async function take(browser, url, { name, options = {}, steps }) {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    locale: "en-US",
    viewport: { width: 1280, height: 760 },
    ...options,
  });
  const page = await context.newPage();
  await page.goto(url, { waitUntil: "networkidle" });
  const pane = page.frameLocator(PANE);
  await pane.getByRole("heading", { level: 1 }).waitFor();
  // The pane may be ready before the grid has come.
  await page.locator("section[aria-busy=false]").waitFor();
  await steps(pane);
  // Grid and charts are drawn a moment after the cells are there.
  await page.waitForTimeout(1500);
  await page.screenshot({ path: path.join(folder, `${name}.png`) });
  await context.close();
}

await ensureBuilt("web", (line) => console.log(line));
const { startServer } = createRequire(import.meta.url)(path.join(root, "dist/node/serve.js"));
await mkdir(folder, { recursive: true });
const server = await startServer({ port: 0, root });
const browser = await launchBrowser();
try {
  for (const picture of PICTURES) await take(browser, server.url, picture);
} finally {
  await browser.close();
  await server.close();
}
