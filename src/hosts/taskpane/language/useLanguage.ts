import { useSyncExternalStore } from "react";
import type { LanguageId } from "../../../locales";
import { languageNow, onLanguage } from "./languageDesk";

/** The language of the pane; whoever uses it is shown anew when it changes. */
export const useLanguage = (): LanguageId => useSyncExternalStore(onLanguage, languageNow);
