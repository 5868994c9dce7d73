import { languages } from "../../locales";
import { pane, type PaneLanguage } from "../../locales/en/pane";

/** The words of the pane. */
export const text: PaneLanguage = pane;

/** The sentences of faults in the same language. */
export const faultWords = languages.en.faults;
