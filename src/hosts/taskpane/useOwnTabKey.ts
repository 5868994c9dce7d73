import { useEffect, type RefObject } from "react";

/**
 * office.js keeps the Tab key to itself and knows only controls: where none has the focus, it would
 * leave the pane. That is so on the place as a whole, where the focus is after arriving, and on the
 * page, where it falls when its control is gone. There the key stays the browser's, which goes on
 * from where it was.
 */
export const useOwnTabKey = (place: RefObject<HTMLElement | null>): void => {
  useEffect(() => {
    const keep = (event: KeyboardEvent): void => {
      if (event.key === "Tab" && [document.body, place.current].some((own) => own === event.target))
        event.stopPropagation();
    };
    document.addEventListener("keydown", keep);
    return () => document.removeEventListener("keydown", keep);
  }, [place]);
};
