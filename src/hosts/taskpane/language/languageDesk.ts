import type { LanguageId } from "../../../locales";
import { languageIds } from "../../../locales";
import { languageKey } from "../../../locales/languageKey";
import { languageOf } from "../../../locales/languageOf";
import { loadLanguage } from "../../../locales/loadLanguage";
import { language, speakInPane } from "../text";

/** What the user chose before; some browsers keep nothing for a page inside another. */
const remembered = (): LanguageId | undefined => {
  try {
    const kept = localStorage.getItem(languageKey);
    return languageIds.find((id) => id === kept);
  } catch {
    return undefined;
  }
};

const remember = (id: LanguageId): void => {
  try {
    localStorage.setItem(languageKey, id);
  } catch {
    // The choice then holds as long as the pane is open.
  }
};

const listeners = new Set<() => void>();

const speak = async (id: LanguageId): Promise<void> => {
  speakInPane(await loadLanguage(id));
  document.documentElement.lang = language.numbers;
  listeners.forEach((listener) => listener());
};

/** Speaks what the user chose last, else the language of Excel's menus, else English. */
export const beginLanguage = (ofOffice: string | undefined): Promise<void> =>
  speak(remembered() ?? languageOf(ofOffice));

export const chooseLanguage = (id: LanguageId): Promise<void> => {
  remember(id);
  return speak(id);
};

export const onLanguage = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

export const languageNow = (): LanguageId => language.id;
