import type { indexSheets } from "../../locales/en/pane/indexSheets";

/** The words on the sheets of an index, in one language. */
export type IndexSheetWords = typeof indexSheets;
