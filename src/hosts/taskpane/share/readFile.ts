import type { OpenedCopy, CopyDesk } from "../../../app/ports/copyDesk";
import { failure, fault, type Result } from "../../../core/fault";
import { text } from "../text";

const largestFile = 64 * 1024 * 1024;

/** Reads a file the user chose as a copy that came back. */
export const readFile = async (
  desk: CopyDesk,
  file: File,
  signal: AbortSignal
): Promise<Result<OpenedCopy>> =>
  file.size > largestFile
    ? failure(fault("fileUnreadable", {}, { found: text.share.fileTooLarge }))
    : desk.open(new Uint8Array(await file.arrayBuffer()), { signal });
