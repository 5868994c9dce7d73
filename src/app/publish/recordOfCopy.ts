import type { Result } from "../../core/fault";
import type { Publication } from "../ports/publication";
import type { SheetContent } from "./compareCopies";
import type { CopyRecord } from "./copyRecord";
import { readRecordCells } from "./recordCells";
import { readRecord } from "./recordXml";

/** A copy as it came back: what it carries unseen, and its cells. */
export interface ReturnedCopy {
  readonly stored: Publication["stored"];
  readonly sheets: readonly SheetContent[];
}

/** The record of a copy, out of its cells where the program that saved it last dropped the unseen one. */
export const recordOfCopy = ({ stored, sheets }: ReturnedCopy): Result<CopyRecord> => {
  const unseen = readRecord(stored);
  if (unseen.ok || unseen.faults.some(({ code }) => code === "newerVersion")) return unseen;
  const seen = readRecordCells(sheets);
  return seen.ok ? seen : unseen;
};
