/* global performance, PerformanceObserver, window */
/**
 * What keeps the pane's thread for over 50 ms while heavy formulas are computed in the workbench:
 * ten thousand futures over twenty years, and a hundred different tables of what a result hangs on.
 */
import { createRequire } from "node:module";
import path from "node:path";
import { ensureBuilt } from "../support/build.mjs";
import { launchBrowser } from "../support/browser.mjs";
import { root } from "../support/root.mjs";

const segment = '{"massScore",1;"networkScore",0.67;"labourSurplus",0.4;"exportShare",0.05}';
const levers = '{"inputAvailability",0.5;"importQuota",0.6;"devaluation",0.3}';
const tables = 100;
const rowsApart = 50;
const samples = 64;
const patience = 600_000;

/** In every frame: notes what is long, and whose it is. */
const watch = () => {
  window.long = [];
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries()) window.long.push({ name, duration });
  }).observe({ type: "longtask" });
};

/** The grid, another process where Excel shows it, shares the thread here; its tasks are the frame around's. */
const isPanes = ({ name }) => name !== "same-origin-ancestor";

async function openWorkbench(browser, url) {
  const page = await browser.newPage({ ignoreHTTPSErrors: true, locale: "en-US" });
  await page.addInitScript(watch);
  await page.goto(url);
  await page.frameLocator("iframe").getByRole("heading", { level: 1 }).waitFor();
  await page.getByRole("button", { name: "New", exact: true }).click();
  await page.locator("section[aria-busy=false]").waitFor();
  await page.frameLocator("iframe").getByRole("heading", { level: 1 }).waitFor();
  return page;
}

async function typeAt(page, cell, formula) {
  const nameBox = page.locator(".workbench-grid input").first();
  await nameBox.fill(cell);
  await nameBox.press("Enter");
  await page.keyboard.insertText(formula);
  await page.keyboard.press("Enter");
}

/** @returns how long all took, with what was long for the pane meanwhile; milliseconds */
async function whileComputing(page, formulas) {
  const frame = await (await page.locator("iframe").elementHandle()).contentFrame();
  await frame.evaluate(() => window.long.splice(0));
  const begin = performance.now();
  for (const [n, formula] of formulas.entries())
    await typeAt(page, `A${n * rowsApart + 1}`, formula);
  // A workbook is saved when all its cells have their values.
  const download = page.waitForEvent("download", { timeout: patience });
  await page.getByRole("button", { name: "Save" }).click();
  await download;
  const took = Math.round(performance.now() - begin);
  const long = (await frame.evaluate(() => window.long)).filter(isPanes);
  return { took, tasksOver50: long.map(({ duration }) => duration), targetNumber: 0 };
}

async function bench() {
  await ensureBuilt("web", (line) => process.stderr.write(`${line}\n`));
  const { startServer } = createRequire(import.meta.url)(path.join(root, "dist/node/serve.js"));
  const server = await startServer({ port: 0, root });
  const browser = await launchBrowser();
  const measure = async (formulas) =>
    whileComputing(await openWorkbench(browser, server.url), formulas);
  try {
    return {
      what: "tasks of the pane's thread over 50 ms while formulas are computed; milliseconds",
      tenThousandFutures: await measure([`=CLUSTER.BANDS(${segment},${levers},"jobs",10000,7,20)`]),
      hundredSensitivityTables: await measure(
        Array.from(
          { length: tables },
          (_, n) => `=CLUSTER.SENSITIVITY(${segment},${levers},"jobs",10,${samples},${n + 1})`
        )
      ),
    };
  } finally {
    await browser.close();
    await server.close();
  }
}

console.log(JSON.stringify(await bench(), null, 2));
