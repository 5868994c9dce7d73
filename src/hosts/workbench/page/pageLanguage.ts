import { capitalised } from "../../../locales/faultPlace";
import { languageIds, type LanguageId } from "../../../locales";
import { languageKey } from "../../../locales/languageKey";
import { languageOf } from "../../../locales/languageOf";
import { workbenches, type WorkbenchWords } from "../../../locales/workbenches";
import type { FileFault } from "../../../spreadsheet/fileUnreadable";

/** What was chosen in the pane before; some browsers keep nothing. */
const chosen = (): LanguageId | undefined => {
  try {
    const kept = localStorage.getItem(languageKey);
    return languageIds.find((id) => id === kept);
  } catch {
    return undefined;
  }
};

const ofBrowser = (): string | undefined =>
  typeof navigator === "undefined" ? undefined : navigator.language;

/** The language that was chosen in the pane, else the browser's; English where there is none. */
export const pageLanguage = (): LanguageId => chosen() ?? languageOf(ofBrowser());

/** The words of the page in that language. */
export const pageWords = (): WorkbenchWords => workbenches[pageLanguage()];

/** Why a file cannot be opened, in the language of the page. */
export const fileText = ({ code, details }: FileFault): string =>
  capitalised(pageWords().fileFaults[code](details));

/** Calls back when another language is chosen in the pane, which is a page of its own. */
export const onPageLanguage = (listener: () => void): (() => void) => {
  const heard = ({ key }: StorageEvent): void => {
    if (key === languageKey || key === null) listener();
  };
  window.addEventListener("storage", heard);
  return () => window.removeEventListener("storage", heard);
};
