import type { SegmentColumnId } from "../columns";

/** What tables in one language call the columns of the Segments table, the usual word first. */
export type HeaderWords = Readonly<Record<SegmentColumnId, readonly string[]>>;
