/**
 * Gives the focus back to the pane when the grid takes it by itself, as it does when a sheet is
 * added: a user who works in the pane by keyboard would be thrown out of it. Excel does not do so.
 *
 * @returns how to stop
 */
export const keepPaneFocus = (frame: HTMLIFrameElement, grid: HTMLElement): (() => void) => {
  let inPane = false;
  const left = (): void => {
    // The page loses the focus to the frame without an event of the frame's own.
    inPane = document.activeElement === frame;
  };
  const acted = (): void => {
    inPane = false;
  };
  const taken = (event: FocusEvent): void => {
    if (inPane && event.target instanceof Node && grid.contains(event.target)) frame.focus();
  };
  window.addEventListener("blur", left);
  document.addEventListener("focusin", taken);
  document.addEventListener("pointerdown", acted, true);
  document.addEventListener("keydown", acted, true);
  return () => {
    window.removeEventListener("blur", left);
    document.removeEventListener("focusin", taken);
    document.removeEventListener("pointerdown", acted, true);
    document.removeEventListener("keydown", acted, true);
  };
};
