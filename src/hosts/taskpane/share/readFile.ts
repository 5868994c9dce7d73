import type { OpenedCopy, CopyDesk } from "../../../app/ports/copyDesk";
import { failure, fault, type Result } from "../../../core/fault";

const megabyte = 1024 * 1024;
/** In megabytes. */
const largestFile = 64;

/** Reads a file the user chose as a copy that came back. */
export const readFile = async (
  desk: CopyDesk,
  file: File,
  signal: AbortSignal
): Promise<Result<OpenedCopy>> =>
  file.size > largestFile * megabyte
    ? failure(
        fault("fileTooLarge", {}, { found: Math.ceil(file.size / megabyte), limit: largestFile })
      )
    : desk.open(new Uint8Array(await file.arrayBuffer()), { signal });
