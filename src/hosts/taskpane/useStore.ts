import { useCallback, useSyncExternalStore } from "react";
import { afterPress } from "./presses";

/** Something that changes by itself. */
export interface Store<State> {
  readonly snapshot: () => State;
  /** Calls back when the state is another. Returns how to stop. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** The state of a store, drawn anew with every change but while a button is held down. */
export const useStore = <State>({ subscribe, snapshot }: Store<State>): State =>
  useSyncExternalStore(
    useCallback((listener) => subscribe(() => afterPress(listener)), [subscribe]),
    snapshot
  );
