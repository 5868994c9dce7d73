/* global addEventListener, document, location, MessageChannel, MutationObserver, performance, PerformanceObserver, requestAnimationFrame, window */
/**
 * Runs in the pane before anything of the pane's does, and times it from outside: it knows the
 * slider's events, the messages to and from workers, and the band's path in the chart.
 *
 * A band counts as painted with the first task after the frame that shows it, and is told to
 * `bandPainted`, where there is one: the page is asked nothing meanwhile, since asking takes time
 * of the thread that paints.
 */
export function watchPane() {
  if (!location.pathname.endsWith("taskpane.html")) return;
  let move;
  let dragging;
  let longest = 0;
  const workbenchTasks = [];
  let interactive;
  let afterLoad;

  new PerformanceObserver((list) => {
    for (const { duration, name, startTime } of list.getEntries())
      if (name === "self" || name === "same-origin-descendant")
        longest = Math.max(longest, duration);
      else if (name === "same-origin-ancestor")
        workbenchTasks.push({ from: startTime, to: startTime + duration });
  }).observe({ type: "longtask", buffered: true });

  const firstControl = new MutationObserver(() => {
    const control = document.querySelector("#root button:not([disabled])");
    if (!control || !Object.keys(control).some((key) => key.startsWith("__reactProps"))) return;
    firstControl.disconnect();
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      const [{ loadEventEnd }] = performance.getEntriesByType("navigation");
      interactive = performance.now();
      afterLoad = Math.max(0, interactive - loadEventEnd);
    };
    requestAnimationFrame(() => channel.port2.postMessage(0));
  });
  firstControl.observe(document, { childList: true, subtree: true });

  addEventListener(
    "input",
    (event) => {
      if (dragging) {
        dragging.inputs += 1;
        dragging.lastInput = event.timeStamp;
      }
      move = { input: event.timeStamp, worker: 0, underWay: 0 };
    },
    true
  );

  const Plain = window.Worker;
  window.Worker = class extends Plain {
    posted = [];
    constructor(...args) {
      super(...args);
      this.addEventListener("message", () => {
        const post = this.posted.shift();
        if (!move || !post || post.move !== move) return;
        move.underWay -= 1;
        // Workers at work side by side count once.
        if (move.underWay === 0) move.worker += performance.now() - move.handedOut;
        move.joined = post.step !== "piece";
      });
    }
    postMessage(step) {
      const ours = move && step.task === "futures" && !move.joined ? move : undefined;
      if (ours) {
        if (ours.underWay === 0) ours.handedOut = performance.now();
        ours.underWay += 1;
        ours.draws = step.shared.draws;
        ours.years = step.shared.years;
        ours.segments = step.shared.segments.length;
      }
      this.posted.push({ move: ours, step: step.step });
      super.postMessage(step);
    }
  };

  const afterPaint = (callback) =>
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => callback(performance.now());
      channel.port2.postMessage(0);
    });

  const isBand = ({ target }) => target === target.closest("svg[role=img]")?.querySelector("path");
  new MutationObserver((changes) => {
    if (!changes.some(isBand)) return;
    if (dragging) dragging.changed(performance.now());
    if (!move?.joined || move.committed) return;
    const shown = move;
    shown.committed = performance.now();
    afterPaint((now) =>
      window.bandPainted?.(
        JSON.stringify({
          draws: shown.draws,
          years: shown.years,
          segments: shown.segments,
          painted: now - shown.input,
          worker: shown.worker,
          mainThread: shown.committed - shown.input - shown.worker,
          frame: now - shown.committed,
        })
      )
    );
  }).observe(document, { subtree: true, attributes: true, attributeFilter: ["d"] });

  /** How much of the time from the pane's load on the workbench had the thread, as far as it was long at a time. */
  const workbenchTime = () =>
    workbenchTasks
      .map(({ from, to }) => Math.min(to, interactive) - Math.max(from, interactive - afterLoad))
      .reduce((sum, time) => sum + Math.max(0, time), 0);

  window.paneWatch = {
    opening: async () => {
      while (interactive === undefined) await new Promise((resolve) => setTimeout(resolve, 20));
      return { interactive, afterLoad, longest, workbench: workbenchTime() };
    },
    /** Ends when no band has changed for a second. */
    drag: () =>
      new Promise((resolve) => {
        let timer;
        const bands = [];
        dragging = {
          inputs: 0,
          changed: (at) => {
            bands.push(at);
            clearTimeout(timer);
            timer = setTimeout(() => {
              const { inputs, lastInput } = dragging;
              dragging = undefined;
              const first = bands.find((each) => each > lastInput);
              resolve({
                inputs,
                bandsShown: bands.length,
                lastInputToBand: first && Number((first - lastInput).toFixed(1)),
              });
            }, 1000);
          },
        };
      }),
  };
}
