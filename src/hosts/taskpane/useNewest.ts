import { useCallback, useLayoutEffect, useRef } from "react";

/**
 * A callback that stays the same object and does what the newest of them would do, so that what is
 * given it need not be drawn anew. Not to be called while rendering.
 */
export const useNewest = <Answer>(callback: () => Answer): (() => Answer) => {
  const newest = useRef(callback);
  useLayoutEffect(() => {
    newest.current = callback;
  });
  return useCallback(() => newest.current(), []);
};
