import type { PaneLanguage } from "../../locales/en/pane";

/** The words on the sheets of an index, in one language. */
export type IndexSheetWords = PaneLanguage["indexSheets"];
