/** Calls back when the thread has nothing else to do. */
export type WhenIdle = (callback: () => void) => void;

/** The browser's own way, or soon where it has none. */
const whenIdle: WhenIdle = (callback) =>
  typeof requestIdleCallback === "undefined"
    ? void setTimeout(callback, 200)
    : void requestIdleCallback(callback);

/**
 * Fetches what may be wanted later, one after another and only while nothing else is done, so that
 * it is at hand at once and without a network. What cannot be fetched now is asked for again, and
 * complained of, when it is wanted.
 */
export const fetchAhead = async (
  fetches: readonly (() => unknown)[],
  idle: WhenIdle = whenIdle
): Promise<void> => {
  for (const fetch of fetches) {
    await new Promise<void>((resolve) => idle(resolve));
    try {
      await fetch();
    } catch {
      // It is not wanted yet.
    }
  }
};
