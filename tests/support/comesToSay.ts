import type { Locator } from "playwright-core";

/** In milliseconds; as long as the browser's driver waits for anything else. */
const patience = 30_000;
const pause = 50;

/**
 * Waits until the text of an element, as it is seen, matches: what is shown follows what was done
 * some time later. @throws with what the element says instead
 */
export const comesToSay = async (element: Locator, pattern: RegExp): Promise<void> => {
  const end = Date.now() + patience;
  let shown = await element.innerText();
  while (!pattern.test(shown)) {
    if (Date.now() > end) throw new Error(`Nothing says ${pattern} in:\n${shown}`);
    await element.page().waitForTimeout(pause);
    shown = await element.innerText();
  }
};

/** Waits until a list of the browser has this choice chosen. */
export const comesToChoose = (list: Locator, choice: string): Promise<void> =>
  list
    .locator("option:checked")
    .and(list.getByText(choice, { exact: true }))
    .waitFor({ state: "attached" });
