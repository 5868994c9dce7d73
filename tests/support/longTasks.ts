import type { Frame, Page } from "playwright-core";

/** Something that kept a thread for over 50 ms. */
export interface LongTask {
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

const paneFrame = (page: Page): Frame => {
  const frame = page.frames().find((each) => each.url().includes("taskpane.html"));
  if (!frame) throw new Error("The pane is not there.");
  return frame;
};

/**
 * What kept the pane's thread and was the pane's: the grid, which is another process where Excel
 * shows it, shares the thread here, and the browser names its tasks after the frame around.
 */
export const longTasksOfPane = async (page: Page): Promise<readonly LongTask[]> => {
  const long = await paneFrame(page).evaluate(
    () => (window as unknown as { long: LongTask[] }).long
  );
  return long.filter(({ name }) => name !== "same-origin-ancestor");
};

/** Forgets what was long so far, such as the opening of the pane. */
export const forgetLongTasks = (page: Page): Promise<unknown> =>
  paneFrame(page).evaluate(() => (window as unknown as { long: LongTask[] }).long.splice(0));

/** Keeps the pane's thread, so that a test can show that it would be seen. */
export const keepPaneBusy = (page: Page, milliseconds: number): Promise<unknown> =>
  paneFrame(page).evaluate(
    (duration) =>
      new Promise((resolve) =>
        setTimeout(() => {
          const begin = performance.now();
          while (performance.now() - begin < duration);
          setTimeout(resolve, duration);
        })
      ),
    milliseconds
  );

const attempts = 3;

/**
 * What kept the pane's thread in the best of three attempts: what is long by itself is long each
 * time, and what another program held up is not.
 */
export const longTasksAtBest = async (
  page: Page,
  work: (attempt: number) => Promise<void>
): Promise<readonly LongTask[]> => {
  let long: readonly LongTask[] = [];
  for (let attempt = 1; attempt <= attempts; attempt++) {
    await work(attempt);
    long = await longTasksOfPane(page);
    if (long.length === 0) break;
  }
  return long;
};
