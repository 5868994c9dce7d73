import type { Browser, Page } from "playwright-core";
import { startServer, type RunningServer } from "../../src/hosts/workbench/server/startServer";
import { launchBrowser } from "../support/browser";

let browser: Browser;
let server: RunningServer;

beforeAll(async () => {
  browser = await launchBrowser();
  server = await startServer({ port: 0, root: process.cwd() });
}, 60_000);

afterAll(async () => {
  await browser.close();
  await server.close();
});

/** Opens an address and keeps what the page asked for, and what it complained about. */
async function open(address: string): Promise<{ page: Page; asked: string[]; errors: string[] }> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, locale: "en-US" });
  const page = await context.newPage();
  const asked: string[] = [];
  const errors: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("console", (message) => {
    if (/Content Security Policy|Failed to load/.test(message.text())) errors.push(message.text());
  });
  await page.goto(`${server.url}${address}`);
  const pane = address.includes("taskpane") ? page : page.frameLocator("iframe");
  await pane.getByRole("heading", { level: 1 }).waitFor();
  return { page, asked, errors };
}

const elsewhere = (asked: readonly string[]) =>
  asked.filter((url) => !url.startsWith(server.url) && !/^(data|blob):/.test(url));

test("a browser that does not trust the certificate says so", async () => {
  const page = await browser.newPage();
  await expect(page.goto(server.url)).rejects.toThrow(/ERR_CERT_AUTHORITY_INVALID/);
  await page.close();
}, 30_000);

test.each(["/taskpane.html", "/"])(
  "%s keeps to its security policy and asks nobody else for anything",
  async (address) => {
    const { page, asked, errors } = await open(address);
    await page.context().close();
    expect(asked.length).toBeGreaterThan(1);
    expect(elsewhere(asked)).toEqual([]);
    expect(errors).toEqual([]);
  },
  60_000
);

test("the pane has Microsoft's office.js", async () => {
  const { page, asked } = await open("/taskpane.html");
  expect(asked).toContain(`${server.url}/officejs/office.js`);
  expect(await page.evaluate(() => typeof Office.onReady)).toBe("function");
  await page.context().close();
}, 60_000);
