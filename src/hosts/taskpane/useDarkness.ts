import { useSyncExternalStore } from "react";
import { isOfficeDark } from "../../excel/officeTheme";

const query = "(prefers-color-scheme: dark)";

const preference = (): MediaQueryList | undefined =>
  typeof matchMedia === "function" ? matchMedia(query) : undefined;

const subscribe = (listener: () => void): (() => void) => {
  const media = preference();
  media?.addEventListener("change", listener);
  return () => media?.removeEventListener("change", listener);
};

const snapshot = (): boolean => isOfficeDark() ?? preference()?.matches ?? false;

/** Is the pane dark? As Office is, else as the system wishes. */
export const useDarkness = (): boolean => useSyncExternalStore(subscribe, snapshot);
