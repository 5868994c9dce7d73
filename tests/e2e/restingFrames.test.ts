import type { Page } from "playwright-core";
import { openWorkbenches, type Workbenches } from "../support/workbench";

let workbenches: Workbenches;

beforeAll(async () => {
  workbenches = await openWorkbenches();
}, 60_000);

afterAll(() => workbenches.close());

/** What the test keeps in the page. */
interface Watched extends Window {
  asked: number;
  askedBefore: number;
  /** The cells as they are drawn. */
  picture: () => string;
}
declare const window: Watched;

const watchGrid = (page: Page) =>
  page.evaluate(() => {
    const ask = window.requestAnimationFrame.bind(window);
    window.asked = 0;
    window.requestAnimationFrame = (draw) => {
      window.asked += 1;
      return ask(draw);
    };
    const area = ({ width, height }: HTMLCanvasElement) => width * height;
    window.picture = () =>
      [...document.querySelectorAll<HTMLCanvasElement>(".workbench-grid canvas")]
        .sort((a, b) => area(b) - area(a))[0]!
        .toDataURL();
  });

/** Ends when the page around the pane asks for no frame for a third of a second. @returns the picture then */
const atRest = async (page: Page): Promise<string> => {
  await page.waitForFunction(
    () => {
      const still = window.asked === window.askedBefore;
      window.askedBefore = window.asked;
      return still;
    },
    undefined,
    // Else the question itself would ask for frames.
    { polling: 333 }
  );
  return page.evaluate(() => window.picture());
};

const drawnAnew = (page: Page, before: string) =>
  page.waitForFunction((known) => window.picture() !== known, before, { polling: 100 });

test("the grid asks for no frames while the pane is used, and shows what is written, typed, turned dark and made smaller", async () => {
  const bench = await workbenches.open({ colorScheme: "light" });
  const { page, pane, errors } = bench;
  await page.getByRole("button", { name: "New", exact: true }).click();
  await page.locator("section[aria-busy=false]").waitFor();
  await watchGrid(page);
  const insert = pane.getByRole("button", { name: "Insert sample data" });
  await insert.focus();
  const empty = await atRest(page);
  await insert.press("Enter");
  await drawnAnew(page, empty);
  const written = await atRest(page);
  // Else the focus goes back to the pane, as where the grid takes it by itself.
  await page.locator(".workbench-grid input").first().click();
  await bench.type("C3", "120");
  await drawnAnew(page, written);
  await bench.goTo("Data");
  const light = await atRest(page);
  await page.emulateMedia({ colorScheme: "dark" });
  await drawnAnew(page, light);
  const dark = await atRest(page);
  await page.setViewportSize({ width: 1100, height: 700 });
  await drawnAnew(page, dark);
  expect(errors).toEqual([]);
  await bench.close();
}, 90_000);
