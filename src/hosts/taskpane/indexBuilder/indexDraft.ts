import type { TableWish } from "../../../app/indexBuilder/indexTables";
import type { IndexMethods } from "../../../core/index/methods";

/** The two parts of the place of the indices. */
export type IndexPart = "clusters" | "own";

/** What was set up for an index of the user's own; it stays while other places are shown. */
export interface IndexDraft {
  /** Absent until the user chose. */
  readonly part?: IndexPart;
  readonly wish: TableWish;
  /** What differs from the usual methods. */
  readonly methods: Partial<IndexMethods>;
}

export const emptyIndexDraft: IndexDraft = { wish: {}, methods: {} };
