import { type IDisposable, ThemeService, toDisposable } from "@univerjs/core";
import type { GridView } from "./gridView";

/** Does the system wish for dark pages? */
export const darkness = (): MediaQueryList => matchMedia("(prefers-color-scheme: dark)");

/** Turns the grid dark or light when the system does. */
export const followDarkness = (view: GridView): IDisposable => {
  const query = darkness();
  const follow = (): void => view.injector.get(ThemeService).setDarkMode(query.matches);
  query.addEventListener("change", follow);
  return toDisposable(() => query.removeEventListener("change", follow));
};
