/** A table as COINr wrote it: a header and cells of text, `NA` or empty where there is nothing. */
export interface ReferenceTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export type OurCell = number | string | boolean | null;

/** What we compute for a file, in the file's own shape; null is nothing. */
export interface OurTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly OurCell[])[];
}

/** Reads a file of the folder, such as `inputs/iData.csv`. */
export type ReadReference = (file: string) => ReferenceTable;

/** One reference file and how we come to the same. */
export interface Check {
  readonly file: string;
  /** Relative; 1e-12 where absent. Compared against max(|a|, |b|, scale of the column). */
  readonly tolerance?: number;
  /** Ours; rows are matched by their first columns where these tell them apart, columns by header. */
  readonly ours: (read: ReadReference) => OurTable;
  /** Columns that are compared, all where absent; what the others hold is no result. */
  readonly only?: readonly string[];
  /**
   * Set where we differ on purpose: the fault of COINr that explains it. Then the check passes only
   * if the tables do differ.
   */
  readonly differs?: string;
}
