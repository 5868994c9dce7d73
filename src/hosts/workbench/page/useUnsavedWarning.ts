import { useEffect } from "react";

/** Has the browser ask before it leaves the page and something would be lost. */
export const useUnsavedWarning = (unsaved: boolean): void =>
  useEffect(() => {
    if (!unsaved) return;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [unsaved]);
