import path from "node:path";
import type { Browser, BrowserContextOptions, FrameLocator, Page } from "playwright-core";
import { startServer, type RunningServer } from "../../src/hosts/workbench/server/startServer";
import { launchBrowser } from "./browser";

/** The places of the pane, by their names on the screen. */
export const places = ["Start", "Data", "Indices", "Scenarios", "Explain", "Share"] as const;

/** A served workbench and a browser to look at it with. */
export interface Workbenches {
  open(options?: BrowserContextOptions): Promise<OpenWorkbench>;
  close(): Promise<void>;
}

/** The workbench as its user sees it. */
export interface OpenWorkbench {
  readonly page: Page;
  /** The add-in's pane, in its frame. */
  readonly pane: FrameLocator;
  /** What went wrong in any page or frame. */
  readonly errors: readonly string[];
  /** What any page, frame or worker asked for. */
  readonly asked: readonly string[];
  /** What of that has come. */
  readonly got: ReadonlySet<string>;
  goTo(place: (typeof places)[number]): Promise<void>;
  /** Ends when the sheet is the one that is shown. */
  showSheet(name: string): Promise<void>;
  /** Selects a cell of the sheet that is shown. */
  select(cell: string): Promise<void>;
  /** Waits until this cell is the one that is selected. */
  selected(cell: string): Promise<void>;
  /** Types into a cell and presses Enter; whether it may stand there is seen later. */
  enter(cell: string, text: string): Promise<void>;
  /** The same; ends when the cell has it. */
  type(cell: string, text: string): Promise<void>;
  /** Saves through the page's own button. @returns the file's path */
  save(): Promise<string>;
  /** Ends when the workbook of that file is there, with its pane. */
  openFile(file: string): Promise<void>;
  close(): Promise<void>;
}

const below = (cell: string): string => cell.replace(/\d+/, (row) => String(Number(row) + 1));

const pageOf = async (
  browser: Browser,
  server: RunningServer,
  options: BrowserContextOptions
): Promise<OpenWorkbench> => {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    locale: "en-US",
    viewport: { width: 1280, height: 800 },
    ...options,
  });
  const page = await context.newPage();
  const errors: string[] = [];
  const asked: string[] = [];
  const got = new Set<string>();
  context.on("request", (request) => asked.push(request.url()));
  context.on("requestfinished", (request) => got.add(request.url()));
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  await page.goto(server.url);
  const pane = page.frameLocator("iframe");
  await pane.getByRole("heading", { level: 1 }).waitFor();
  const tab = (name: string) =>
    page.locator(".workbench-grid").getByRole("tab", { name, exact: true });
  const nameBox = page.locator(".workbench-grid input").first();
  /** The workbook is on the screen, and what is done to it is heard. */
  const settled = () => page.locator("section[aria-busy=false]").waitFor();
  const select = async (cell: string) => {
    await nameBox.fill(cell);
    await nameBox.press("Enter");
  };
  const selected = async (cell: string) => {
    await page.waitForFunction(
      (wanted) =>
        document.querySelector<HTMLInputElement>(".workbench-grid input")?.value === wanted,
      cell
    );
  };
  const enter = async (cell: string, text: string) => {
    await select(cell);
    // The rest in one piece: Enter takes what the grid suggests, late, for the beginning of a name.
    await page.keyboard.type(text.slice(0, 1));
    await page.keyboard.insertText(text.slice(1));
    await page.keyboard.press("Enter");
  };
  await tab("Read me").waitFor();
  await settled();
  return {
    page,
    pane,
    errors,
    asked,
    got,
    goTo: (place) => pane.getByRole("button", { name: place, exact: true }).click(),
    showSheet: async (name) => {
      await tab(name).click();
      await tab(name).and(page.locator("[aria-selected=true]")).waitFor();
      // What is selected there is shown in the next frame, over what was typed into the name box.
      await page.evaluate(
        () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
      );
    },
    select,
    selected,
    enter,
    type: async (cell, text) => {
      await enter(cell, text);
      // The grid goes on to the cell below when it has handed over what was typed.
      await selected(below(cell));
    },
    save: async () => {
      const download = page.waitForEvent("download");
      await page.getByRole("button", { name: "Save" }).click();
      const found = await download;
      // Under a name that can be opened again, beside the nameless file, which goes with the browser.
      const file = `${await found.path()}.xlsx`;
      await found.saveAs(file);
      return file;
    },
    openFile: async (file) => {
      await page.locator("input[type=file]").setInputFiles(file);
      await page.getByRole("heading", { level: 1, name: path.basename(file) }).waitFor();
      await settled();
      await pane.getByRole("heading", { level: 1 }).waitFor();
    },
    close: () => context.close(),
  };
};

/** Starts the server and the browser; tests close both when they end. */
export const openWorkbenches = async (): Promise<Workbenches> => {
  const browser = await launchBrowser();
  const server = await startServer({ port: 0, root: process.cwd() });
  return {
    open: (options = {}) => pageOf(browser, server, options),
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
};
