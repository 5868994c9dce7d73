import type { Cells, Result } from "../../core/fault";
import type { BriefLanguageId } from "../../locales/briefs";
import type { Difference } from "../publish/compareCopies";
import type { CopyRecord } from "../publish/copyRecord";
import type { ReturnedCopy } from "../publish/recordOfCopy";
import type { StopSignal } from "./runner";
import type { TableRange } from "./workbook";

/** A copy read out of a file. */
export interface OpenedCopy extends ReturnedCopy {
  /** Its tables and their cells, header rows included. */
  readonly tables: readonly { readonly range: TableRange; readonly cells: Cells }[];
}

/** What became of checking a copy against its record. */
export interface Verification {
  readonly record: CopyRecord;
  /** The first cell that differs; absent where all are the same. */
  readonly difference?: Difference;
  /** How many cells were compared. */
  readonly cells: number;
  /** How many values readers chose where the copy invites them to; the rest was computed with them. */
  readonly choices: number;
  /** Was it made with another engine or another model than this one? */
  readonly madeByOther: boolean;
  /** Do the inputs in the record have the SHA-256 it names? */
  readonly inputsAsNamed: boolean;
}

/** The steps of making a copy, in their order. */
export const copySteps = ["compute", "layOut", "write"] as const;
export type CopyStep = (typeof copySteps)[number];

export interface CopyOptions {
  readonly signal?: StopSignal;
  readonly onStep?: (step: CopyStep) => void;
}

/** One page about the scenario of a copy and one of its segments. */
export interface BriefWish {
  readonly record: CopyRecord;
  /** Its label. */
  readonly segment: string;
  readonly language: BriefLanguageId;
  readonly form: "html" | "pdf";
}

/** Makes and reads the files of copies, away from whoever waits. It never rejects. */
export interface CopyDesk {
  /** The file of the copy that follows from a record. */
  publish(record: CopyRecord, options?: CopyOptions): Promise<Result<Uint8Array>>;
  /** The file of a brief. */
  brief(wish: BriefWish, options?: CopyOptions): Promise<Result<Uint8Array>>;
  /** Reads a file as a copy that came back. */
  open(file: Uint8Array, options?: CopyOptions): Promise<Result<OpenedCopy>>;
  /** Computes a copy anew from its record. */
  verify(copy: ReturnedCopy, options?: CopyOptions): Promise<Result<Verification>>;
}
