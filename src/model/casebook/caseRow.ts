import type { SegmentColumnId } from "../segments/columns";
import type { CodedValue } from "./codedValue";

/** The columns that say which segment a row is about. */
type IdentityColumn = "cluster" | "subsector" | "isic" | "country" | "year" | "productType";

/** The columns that say how far a row can be trusted. */
type EvidenceColumn = "stage" | "confidence" | "source";

/** Cells of one row of the `Segments` table. A column that is absent is a blank cell. */
export type CaseColumns = Readonly<
  Record<IdentityColumn | EvidenceColumn, CodedValue> & Partial<Record<SegmentColumnId, CodedValue>>
>;

/** One segment of the case book: a row of the `Segments` table whose values name their basis. */
export interface CaseRow {
  /** In camel case; names the row in evidence, surplus and checks. */
  readonly id: string;
  /**
   * `simulated`: every segment input of the dynamic model is filled, by judgement or assumption.
   * `described`: only what the paper says is filled; the rest is blank.
   */
  readonly role: "simulated" | "described";
  readonly columns: CaseColumns;
  /** What a reader must know before using the row. */
  readonly caveat?: string;
}

/** What the paper reports on that is no segment: not one subsector in one place. */
export interface NotUnit {
  readonly id: string;
  readonly name: string;
  readonly country: string;
  readonly section: string;
  readonly reason: string;
  /** What the paper nevertheless teaches by it. */
  readonly lesson: string;
}
