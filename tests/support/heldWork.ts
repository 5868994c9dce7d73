import type { Page } from "playwright-core";
import { paneFrame } from "./paneFrame";

/** What the functions below leave in the pane. */
interface Held {
  /** Steps that workers were given and have not answered. */
  underWay: number;
  letGo(): void;
  places: ReadonlyMap<Element, number>;
}

type Holding = Window & { held: Held };

/** From now on what the pane gives to its workers waits until it is let go. */
export const holdWork = (page: Page): Promise<void> =>
  paneFrame(page).evaluate(() => {
    const { postMessage } = Worker.prototype as { postMessage: (step: object) => void };
    const waiting: (() => void)[] = [];
    let isOpen = false;
    const held: Held = {
      underWay: 0,
      letGo: () => {
        isOpen = true;
        waiting.splice(0).forEach((give) => give());
      },
      places: new Map(),
    };
    Object.assign(window, { held });
    Worker.prototype.postMessage = function (this: Worker, step: object) {
      // The worker that makes copies is given other things.
      if (!("task" in step)) return postMessage.call(this, step);
      held.underWay += 1;
      this.addEventListener("message", () => (held.underWay -= 1), { once: true });
      if (isOpen) postMessage.call(this, step);
      else waiting.push(() => postMessage.call(this, step));
    };
  });

type Heard = (event: MessageEvent<object>) => void;

/** From now on no copy is ever finished: how far it has come is heard, and no more. */
export const keepCopiesUnfinished = (page: Page): Promise<void> =>
  paneFrame(page).evaluate(() => {
    const { addEventListener } = Worker.prototype as {
      addEventListener: (type: string, heard: Heard, options?: AddEventListenerOptions) => void;
    };
    const listen: typeof addEventListener = function (this: Worker, type, heard, options) {
      const unlessFinished: Heard = (event) => {
        if (type !== "message" || !("result" in event.data)) heard.call(this, event);
      };
      addEventListener.call(this, type, unlessFinished, options);
    };
    Object.assign(Worker.prototype, { addEventListener: listen });
  });

/** Lets the work go; ends when all of it is answered and has been drawn. */
export const letWorkGo = (page: Page): Promise<void> =>
  paneFrame(page).evaluate(async () => {
    const { held } = window as unknown as Holding;
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    held.letGo();
    // The next step of a job is given to a worker before the next frame.
    for (let quiet = 0; quiet < 3; quiet = held.underWay === 0 ? quiet + 1 : 0) await frame();
  });

/** From now on to let the work go tells when all of it is done, whoever gave it. */
export const watchWork = async (page: Page): Promise<void> => {
  await holdWork(page);
  await letWorkGo(page);
};

/** Remembers where every control of the pane stands. */
export const markControls = (page: Page): Promise<void> =>
  paneFrame(page).evaluate(() => {
    const controls = [...document.querySelectorAll("main :is(button, input, select)")];
    (window as unknown as Holding).held.places = new Map(
      controls.map((control) => [control, control.getBoundingClientRect().top + scrollY])
    );
  });

/** Those of the controls that stand elsewhere now, or are gone. */
export const movedControls = (page: Page): Promise<readonly string[]> =>
  paneFrame(page).evaluate(() =>
    [...(window as unknown as Holding).held.places].flatMap(([control, place]) => {
      const way = control.getBoundingClientRect().top + scrollY - place;
      const name = control.getAttribute("aria-label") ?? control.textContent;
      return Math.abs(way) < 1 && control.isConnected ? [] : [`${name} by ${Math.round(way)}`];
    })
  );
