import { readFileSync } from "node:fs";
import type { Worker } from "playwright-core";
import { openXlsx } from "../../src/spreadsheet/exceltsSpreadsheet";
import { openWorkbenches, type OpenWorkbench, type Workbenches } from "../support/workbench";

interface Page {
  readonly chunks: readonly { readonly files: readonly { readonly file: string }[] }[];
}

const { functions, taskpane } = JSON.parse(readFileSync("dist/report.json", "utf8")) as Record<
  "functions" | "taskpane",
  Page
>;
const files = [...functions.chunks, ...taskpane.chunks].flatMap((chunk) =>
  chunk.files.map(({ file }) => file)
);

let workbenches: Workbenches;
let workbench: OpenWorkbench;

beforeEach(async () => {
  workbenches = await openWorkbenches();
  workbench = await workbenches.open();
}, 60_000);

afterEach(() => workbenches.close());

const chunkOf = (file: string): string => file.split(".")[0] ?? file;

/** A file brings its own chunk and those that are part of it, which are then never fetched. */
const chunksIn = (file: string): readonly string[] =>
  /\.push\(\[\[([\d,]+)\]/.exec(readFileSync(`dist/web/${file}`, "utf8"))?.[1]?.split(",") ?? [];

/** Ends when the worker has done all that it was given before. */
const hasRest = (worker: Worker): Promise<unknown> =>
  worker.evaluate(() => new Promise((resolve) => setTimeout(resolve)));

/** In milliseconds; half of the time that a test has. */
const longest = 60_000;

/** Waits until the pane, left alone, has fetched all it could ever want, one file after another. */
const fetchedAhead = async (): Promise<void> => {
  const { page, asked, got } = workbench;
  // The browser does not tell when the script of a worker has come, but the worker is there then.
  const come = () => [...got, ...page.workers().map((worker) => worker.url())];
  const missing = () => {
    const known = come().map((url) => new URL(url).pathname.slice(1));
    const brought = known.filter((file) => files.includes(file)).flatMap(chunksIn);
    return files.filter((file) => !known.includes(file) && !brought.includes(chunkOf(file)));
  };
  const underWay = () => {
    const known = new Set(come());
    return asked.filter((url) => !known.has(url));
  };
  const end = Date.now() + longest;
  // Page and workers each ask for what they share, so one of them may still be at it.
  let quiet = 0;
  while (quiet < 10 && Date.now() < end) {
    const before = asked.length;
    await page.waitForTimeout(200);
    await Promise.all(page.workers().map(hasRest));
    const isRest = asked.length === before && [...underWay(), ...missing()].length === 0;
    quiet = isRest ? quiet + 1 : 0;
  }
  expect({ missing: missing(), underWay: underWay() }).toEqual({ missing: [], underWay: [] });
  expect(quiet).toBe(10);
  expect(page.workers().length).toBeGreaterThan(0);
};

test("without a network every place works, futures are run, and nothing is asked for", async () => {
  const { pane, page } = workbench;
  await fetchedAhead();
  await page.context().setOffline(true);
  const before = workbench.asked.length;

  await workbench.goTo("Data");
  await pane.getByRole("heading", { level: 1, name: "What is in your table?" }).waitFor();
  await workbench.goTo("Indices");
  await pane.getByText("rank 1 of 12 by every method").waitFor();
  await workbench.goTo("Scenarios");
  await pane.getByRole("slider", { name: "Tariff on competing products" }).press("ArrowRight");
  await pane.getByText(/^2,000 futures: each takes/).waitFor();
  await workbench.goTo("Explain");
  await pane.getByText(/^\d+\s% of the spread rests on numbers that are pure/).waitFor();
  await pane.getByRole("button", { name: "Run the case book" }).click();
  await pane.getByRole("heading", { name: "Free to fail" }).waitFor();
  await workbench.goTo("Share");
  await pane.getByRole("heading", { level: 1 }).waitFor();
  await workbench.goTo("Start");
  await pane.getByRole("combobox", { name: "Language" }).selectOption("Français");
  await pane.getByRole("heading", { level: 1, name: "Trois questions sur vos clusters" }).waitFor();

  expect(workbench.asked.slice(before)).toEqual([]);
  expect(workbench.errors).toEqual([]);
}, 120_000);

test("without a network copies are published and briefs made, one after the other", async () => {
  const { pane, page } = workbench;
  await workbench.goTo("Share");
  await pane.getByRole("combobox", { name: "Scenario" }).selectOption("Import strangulation");
  await fetchedAhead();
  await page.context().setOffline(true);
  const before = workbench.asked.length;

  const saved = async (button: string): Promise<string> => {
    const download = page.waitForEvent("download");
    await pane.getByRole("button", { name: button }).click();
    return readFileSync(await (await download).path(), "latin1");
  };
  const copy = await saved("Publish as a file");
  await pane.getByRole("button", { name: "Brief" }).click();
  const briefs = [await saved("Save as PDF"), await saved("Save as PDF")];
  const page1 = await saved("Save as a web page");

  expect(copy.slice(0, 2)).toBe("PK");
  expect(briefs.map((brief) => brief.slice(0, 4))).toEqual(["%PDF", "%PDF"]);
  expect(page1.slice(0, 15).toLowerCase()).toBe("<!doctype html>");
  await workbench.goTo("Start");
  await pane.getByRole("combobox", { name: "Language" }).selectOption("Français");
  await pane.getByRole("button", { name: "Partager", exact: true }).click();
  const french = await openXlsx(Buffer.from(await saved("Publier dans un fichier"), "latin1"));
  expect(french.sheets.map(({ name }) => name)).toContain("Hypothèses");
  const asked = workbench.asked.slice(before);
  expect(asked.filter((url) => !url.startsWith("blob:"))).toEqual([]);
  expect(workbench.errors).toEqual([]);
}, 120_000);

test("no place asks anybody but the pane's own server for anything", async () => {
  const own = new URL(workbench.page.url()).origin;
  await fetchedAhead();
  for (const place of ["Data", "Indices", "Scenarios", "Explain", "Share", "Start"] as const) {
    await workbench.goTo(place);
    await workbench.pane.getByRole("heading", { level: 1 }).waitFor();
  }
  expect(workbench.asked.length).toBeGreaterThan(files.length);
  expect(
    workbench.asked.filter((url) => !url.startsWith(own) && !/^(data|blob):/.test(url))
  ).toEqual([]);
}, 120_000);
