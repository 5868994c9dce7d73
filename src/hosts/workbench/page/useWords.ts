import { useEffect, useSyncExternalStore } from "react";
import type { WorkbenchWords } from "../../../locales/workbenches";
import { onPageLanguage, pageLanguage, pageWords } from "./pageLanguage";

/** The words of the page, followed while another language is chosen. */
export const useWords = (): WorkbenchWords => {
  const words = useSyncExternalStore(onPageLanguage, pageWords);
  useEffect(() => {
    document.documentElement.lang = pageLanguage();
    document.title = words.title;
  }, [words]);
  return words;
};
