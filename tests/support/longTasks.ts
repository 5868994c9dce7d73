import type { Page } from "playwright-core";
import { paneFrame } from "./paneFrame";

/** Something that kept a thread for over 50 ms. */
interface LongTask {
  readonly name: string;
  readonly duration: number;
  /** Milliseconds since the frame began to load. */
  readonly startTime: number;
}

/** From now on every frame that is loaded writes down what kept its thread for over 50 ms. */
export const watchLongTasks = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const long: LongTask[] = [];
    Object.assign(window, { long });
    new PerformanceObserver((list) => {
      for (const { name, duration, startTime } of list.getEntries())
        long.push({ name, duration, startTime });
    }).observe({ type: "longtask", buffered: true });
  });

/**
 * What kept the pane's thread and was the pane's: the grid, which is another process where Excel
 * shows it, shares the thread here, and the browser names its tasks after the frame around.
 */
const longTasksOfPane = async (page: Page): Promise<readonly LongTask[]> => {
  const long = await paneFrame(page).evaluate(
    () => (window as unknown as { long: LongTask[] }).long
  );
  return long.filter(({ name }) => name !== "same-origin-ancestor");
};

/** Forgets what was long so far, such as the opening of the pane. */
const forgetLongTasks = (page: Page): Promise<unknown> =>
  paneFrame(page).evaluate(() => (window as unknown as { long: LongTask[] }).long.splice(0));

const sumOf = (long: readonly LongTask[]): number =>
  long.reduce((sum, { duration }) => sum + duration, 0);

/** Keeps the pane's thread for so many milliseconds. @returns for which share of them that was seen */
export const shareSeen = async (page: Page, milliseconds: number): Promise<number> => {
  await forgetLongTasks(page);
  await paneFrame(page).evaluate((duration) => {
    const { long } = window as unknown as { long: LongTask[] };
    return new Promise<void>((resolve) =>
      setTimeout(() => {
        const begin = performance.now();
        while (performance.now() - begin < duration);
        // The browser tells of it some time later.
        const look = setInterval(() => {
          if (!long.some((task) => task.duration > duration / 2)) return;
          clearInterval(look);
          resolve();
        });
      })
    );
  }, milliseconds);
  return sumOf(await longTasksOfPane(page)) / milliseconds;
};

/**
 * Does the work. @returns for which share of its time, from 0 to 1, something of the pane's kept the
 * pane's thread. A slow computer makes both longer, so the share tells where the work is done.
 */
export const shareHeldUp = async (page: Page, work: () => Promise<unknown>): Promise<number> => {
  await forgetLongTasks(page);
  const begin = performance.now();
  await work();
  const whole = performance.now() - begin;
  return sumOf(await longTasksOfPane(page)) / whole;
};
