/** In milliseconds; the grid waits no longer for a pane that has nothing to ask. */
const patience = 3000;

const later = () => new Promise((resolve) => setTimeout(resolve, patience));

/** The thread has nothing else to do; Safari does not tell. */
const idle = () =>
  new Promise((resolve) =>
    "requestIdleCallback" in window
      ? window.requestIdleCallback(resolve, { timeout: patience })
      : setTimeout(resolve)
  );

let begun = false;

/**
 * The grid's code, which keeps the thread for a second or more when it is first started. In Excel
 * the pane is a process of its own; here both share a thread, so the pane, which is there sooner,
 * goes first.
 *
 * @param paneAnswered resolves when the pane has what it shows first
 */
export const loadGrid = async (paneAnswered: Promise<void>) => {
  if (!begun) await Promise.race([paneAnswered.then(idle), later()]);
  begun = true;
  return import(/* webpackChunkName: "grid", webpackPrefetch: true */ "../grid");
};
