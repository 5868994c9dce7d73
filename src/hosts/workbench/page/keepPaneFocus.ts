/**
 * Gives the focus back to the pane when the grid takes it by itself, as it does when it opens and
 * when a sheet is added: a user who works in the pane by keyboard would be thrown out of it. Excel
 * does not do so.
 *
 * @returns how to stop
 */
export const keepPaneFocus = (frame: HTMLIFrameElement, grid: HTMLElement): (() => void) => {
  let inPane = false;
  /** What has lost the focus just now: the browser forgets it when the focus leaves the frame. */
  let leaving: HTMLElement | undefined;

  const left = (): void => {
    // The page loses the focus to the frame without an event of the frame's own.
    inPane = document.activeElement === frame;
  };
  const acted = (): void => {
    inPane = false;
  };
  const leftWithin = ({ target }: FocusEvent): void => {
    leaving = target as HTMLElement;
    // Whoever takes it takes it at once. What is given up otherwise is not to have it back.
    setTimeout(() => (leaving = undefined));
  };
  const watchWithin = (): void => {
    frame.contentDocument?.addEventListener("focusout", leftWithin);
  };
  const taken = ({ target }: FocusEvent): void => {
    if (!inPane || !(target instanceof Node) || !grid.contains(target)) return;
    const before = leaving;
    frame.focus();
    before?.focus({ preventScroll: true });
  };

  frame.addEventListener("load", watchWithin);
  window.addEventListener("blur", left);
  document.addEventListener("focusin", taken);
  document.addEventListener("pointerdown", acted, true);
  document.addEventListener("keydown", acted, true);
  return () => {
    frame.removeEventListener("load", watchWithin);
    frame.contentDocument?.removeEventListener("focusout", leftWithin);
    window.removeEventListener("blur", left);
    document.removeEventListener("focusin", taken);
    document.removeEventListener("pointerdown", acted, true);
    document.removeEventListener("keydown", acted, true);
  };
};
