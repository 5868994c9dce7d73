/* global Buffer, MessageEvent, performance, self, window */
import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import { ensureBuilt } from "../support/build.mjs";
import { launchBrowser } from "../support/browser.mjs";
import { root } from "../support/root.mjs";
import { arrowKeys } from "./arrowKeys.mjs";
import { watchPane } from "./watchPane.mjs";
import { workerClocks } from "./workerClocks.mjs";

const openings = 7;
const warmUp = 15;
/** So many moves are timed twice: soon after opening, while the browser still compiles, and later. */
const steps = 150;
const between = 200;
const attempts = 10;

const sorted = (values) => [...values].sort((a, b) => a - b);
const at = (values, share) =>
  Number(sorted(values)[Math.min(values.length - 1, Math.floor(share * values.length))].toFixed(1));
const times = (values) => ({
  runs: values.length,
  least: at(values, 0),
  median: at(values, 0.5),
  p95: at(values, 0.95),
});

/** The pane's frame, which is another one after another workbook was opened. */
const frameOf = async (page) => (await page.locator("iframe").elementHandle()).contentFrame();

async function openPane(browser, url) {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    locale: "en-US",
    viewport: { width: 1280, height: 800 },
  });
  const page = await context.newPage();
  await page.addInitScript(watchPane);
  await page.goto(url);
  const pane = page.frameLocator("iframe");
  await pane.getByRole("heading", { level: 1 }).waitFor();
  return { context, page, pane, frame: await frameOf(page) };
}

/** From the start of the pane's own loading to its first control, which answers a click. */
async function opening(browser, url) {
  const { context, frame } = await openPane(browser, url);
  const found = await frame.evaluate(() => window.paneWatch.opening());
  await context.close();
  return found;
}

/** A table of segments with everything that totals take. */
const wholeCluster = (segments) => {
  const header =
    "cluster,subsector,isic,workers,revenue,pay,massScore,networkScore,skillsScore,jointScore,power,tariffOutput,importedInputShare,replaceability";
  const row = (i) =>
    [
      `Valley,trade ${i + 1},152`,
      900 + 700 * ((i * 7) % 11),
      200 + 130 * ((i * 5) % 9),
      2 + (i % 4),
    ]
      .concat([7, 11, 13, 17, 19].map((step) => (((i * step) % 60) / 100 + 0.3).toFixed(2)))
      .concat([(i % 6) / 10, (i % 5) / 10, (i % 10) / 10])
      .join(",");
  return [header, ...Array.from({ length: segments }, (_, i) => row(i))].join("\n");
};

/** Opens the table in the place of the sample; again where the new frame began before it was watched. */
async function openTable(page, segments) {
  const buffer = Buffer.from(wholeCluster(segments));
  for (let attempt = 0; attempt < attempts; attempt++) {
    await page
      .locator("input[type=file]")
      .setInputFiles({ name: "segments.csv", mimeType: "text/csv", buffer });
    await page.locator("section[aria-busy=false]").waitFor();
    const frame = await frameOf(page);
    await page.frameLocator("iframe").getByRole("heading", { level: 1 }).waitFor();
    if (await frame.evaluate(() => Boolean(window.paneWatch))) return;
  }
  throw new Error(`The pane was not watched in ${attempts} openings of a table.`);
}

/** Opens the table and chooses all its segments together. */
async function chooseAll({ page, pane }, segments) {
  await openTable(page, segments);
  await pane.getByRole("button", { name: "Scenarios", exact: true }).click();
  await pane
    .getByRole("combobox", { name: "Segment" })
    .selectOption({ label: `All segments together (${segments})` });
}

/**
 * Has workers note how long each step of their work takes them, from reading it to answering. What
 * else lies between handing it over and taking the answer is the page's: it paints meanwhile.
 */
async function watchWorkers(page) {
  for (const worker of page.workers())
    await worker.evaluate(() => {
      const { get } = Object.getOwnPropertyDescriptor(MessageEvent.prototype, "data");
      const post = self.postMessage.bind(self);
      let begun;
      self.steps = [];
      Object.defineProperty(MessageEvent.prototype, "data", {
        get() {
          begun = performance.now();
          return get.call(this);
        },
      });
      self.postMessage = (answer) => {
        post(answer);
        self.steps.push(performance.now() - begun);
      };
    });
}

/** The time that the busiest of the workers took for its latest steps. */
async function stepsOfWorkers(page, count) {
  const all = await Promise.all(
    page.workers().map((worker) => worker.evaluate(() => self.steps ?? []))
  );
  return all.sort((a, b) => b.length - a.length)[0].slice(-count);
}

/** What the busiest of the workers has spent between two readings of their clocks. */
const busiest = (before, after) =>
  after
    .map(({ ran, waited }, n) => ({ ran: ran - before[n].ran, waited: waited - before[n].waited }))
    .sort((a, b) => b.ran - a.ran)[0];

/** What a stretch of moves took. */
function timesOfMoves(moves, spent, atWork) {
  const timed = moves.filter(Boolean);
  const part = (name) => times(timed.map((move) => move[name]));
  return {
    inputToBandPainted: { ...part("painted"), target: 50 },
    worker: { ...part("worker"), target: 16 },
    workerAtWork: { ...times(atWork), target: 16 },
    // Of its step and the messages about it; where the system tells.
    ...(spent[0] && {
      workerOnItsProcessor: { ...times(spent.map(({ ran }) => ran)), target: 16 },
      workerWaitingForAProcessor: times(spent.map(({ waited }) => waited)),
    }),
    mainThread: { ...part("mainThread"), target: 8 },
    waitingForTheFrame: part("frame"),
  };
}

/**
 * One step of a slider after another, each when the band of the one before has been painted.
 *
 * @param together how many segments are run together; 1: the first one of the sample alone
 */
async function slider(browser, url, together) {
  const opened = await openPane(browser, url);
  const { context, page, pane } = opened;
  if (together > 1) await chooseAll(opened, together);
  else await pane.getByRole("button", { name: "Scenarios", exact: true }).click();
  const lever = pane.getByRole("slider", { name: "Tariff on competing products" });
  await pane.getByText(/^2,000 futures: each takes/).waitFor();
  const frame = await frameOf(page);
  await lever.focus();
  await watchWorkers(page);
  const press = await arrowKeys(page);
  const moves = [];
  const clocks = workerClocks();
  const spent = [];
  const count = warmUp + steps + between + steps;
  for (let n = 0; n < count; n++) {
    const before = clocks();
    moves.push(await press(Math.floor(n / 40) % 2 ? "ArrowLeft" : "ArrowRight"));
    spent.push(busiest(before, clocks()));
    if (n === warmUp && !moves.some(Boolean))
      throw new Error("No move of the slider brings a band.");
  }
  const atWork = await stepsOfWorkers(page, count);
  const drag = await dragged(page, lever, frame);
  await context.close();
  const stretch = (...ends) =>
    timesOfMoves(...[moves, spent, atWork].map((of) => of.slice(...ends)));
  const { segments, draws, years } = moves.find(Boolean);
  return {
    segmentsRunPerMove: segments,
    movesWithoutBand: moves.filter((move) => !move).length,
    draws,
    years,
    soonAfterOpening: stretch(warmUp, warmUp + steps),
    later: stretch(-steps),
    drag,
  };
}

/** Moves faster than bands are made: how many are shown on the way, and when the last one is. */
async function dragged(page, lever, frame) {
  const box = await lever.boundingBox();
  const y = box.y + box.height / 2;
  const last = frame.evaluate(() => window.paneWatch.drag());
  await page.mouse.move(box.x + 12, y);
  await page.mouse.down();
  for (let n = 0; n < 60; n++) await page.mouse.move(box.x + 12 + ((box.width - 24) * n) / 60, y);
  await page.mouse.up();
  return last;
}

/** The runs of a move with ten segments and nothing else, on one thread of Node: what is this computer's pace just now? */
function bareRuns() {
  const bundle = path.join(root, "dist/node/bench-scenario.js");
  const { milliseconds } = JSON.parse(execFileSync(process.execPath, [bundle, "--move"]));
  return milliseconds;
}

async function bench() {
  await ensureBuilt("web", (line) => process.stderr.write(`${line}\n`));
  const { startServer } = createRequire(import.meta.url)(path.join(root, "dist/node/serve.js"));
  const server = await startServer({ port: 0, root });
  const browser = await launchBrowser();
  try {
    const opened = [];
    for (let n = 0; n < openings; n++) opened.push(await opening(browser, server.url));
    return {
      what: "the pane in Chromium without a window, drawn by software; milliseconds",
      browser: browser.version(),
      processors: os.cpus().length,
      // The workbench's grid opens on the same thread meanwhile; Excel's is another process.
      interactiveFromNavigation: times(opened.map(({ interactive }) => interactive)),
      interactiveAfterLoad: { ...times(opened.map(({ afterLoad }) => afterLoad)), target: 500 },
      withoutLongTasksOfTheWorkbench: times(
        opened.map(({ afterLoad, workbench }) => afterLoad - workbench)
      ),
      longestTaskWhileOpening: times(opened.map(({ longest }) => longest)),
      slider: await slider(browser, server.url, 1),
      bareRunsOfTenSegments: bareRuns(),
      sliderOfTenSegments: await slider(browser, server.url, 10),
    };
  } finally {
    await browser.close();
    await server.close();
  }
}

console.log(JSON.stringify(await bench(), null, 2));
