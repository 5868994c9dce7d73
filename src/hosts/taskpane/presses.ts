/** What is pressed and let go. A slider is not among it: results are to follow the hand there. */
const pressable = "button, a[href], label, input:not([type=range])";

/** With a finger the click comes some time after the finger has left; in milliseconds. */
const clickAfterTouch = 100;

let isHeld = false;
let isOver: ReturnType<typeof setTimeout> | undefined;
const waiting = new Set<() => void>();

const letGo = (): void => {
  isHeld = false;
  const calls = [...waiting];
  waiting.clear();
  calls.forEach((call) => call());
};

const isPressable = ({ target }: Event): boolean =>
  target instanceof Element && target.closest(pressable) !== null;

const down = (event: PointerEvent): void => {
  if (!event.isPrimary) return;
  clearTimeout(isOver);
  if (event.button === 0 && isPressable(event)) isHeld = true;
  else letGo();
};

/** The click follows within the same task, but for a finger's. */
const up = ({ isPrimary, pointerType }: PointerEvent): void => {
  if (!isHeld || !isPrimary) return;
  clearTimeout(isOver);
  isOver = setTimeout(letGo, pointerType === "touch" ? clickAfterTouch : 0);
};

/** What was let go outside the page is noticed when the pointer comes back. */
const moved = (event: PointerEvent): void => {
  if (event.buttons === 0) up(event);
};

/** Watches for buttons that are held down. Returns how to stop. */
export const watchPresses = (page: Window): (() => void) => {
  const own = new AbortController();
  const options = { capture: true, signal: own.signal };
  page.addEventListener("pointerdown", down, options);
  page.addEventListener("pointerup", up, options);
  page.addEventListener("pointermove", moved, options);
  page.addEventListener("pointercancel", letGo, options);
  page.addEventListener("blur", letGo, options);
  return () => {
    own.abort();
    clearTimeout(isOver);
    letGo();
  };
};

/**
 * Calls back at once; while a button is held down, as soon as it has had its click. What comes by
 * itself may move the button away from under the pointer, and then the browser sends it no click.
 */
export const afterPress = (callback: () => void): void => {
  if (isHeld) waiting.add(callback);
  else callback();
};
