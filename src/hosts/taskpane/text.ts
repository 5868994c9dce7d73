import { languages, type LanguageId } from "../../locales";
import { pane, type PaneLanguage } from "../../locales/en/pane";

/** The language of the pane. */
export const language: LanguageId = "en";

/** The words of the pane. */
export const text: PaneLanguage = pane;

/** The sentences of faults in the same language. */
export const faultWords = languages[language].faults;
