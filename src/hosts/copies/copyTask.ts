import type { BriefWish, CopyStep, OpenedCopy } from "../../app/ports/copyDesk";
import type { Digest } from "../../app/ports/digest";
import type { CopyRecord } from "../../app/publish/copyRecord";
import { publicationOf } from "../../app/publish/publication";
import type { ReturnedCopy } from "../../app/publish/recordOfCopy";
import { failure, success, type Result } from "../../core/fault";
import { openXlsx } from "../../spreadsheet/exceltsSpreadsheet";
import { FileUnreadable } from "../../spreadsheet/fileUnreadable";
import { openedCopy } from "../../spreadsheet/openedCopy";
import { openPublication } from "../../spreadsheet/publicationFile";
import { verifyCopy } from "../../spreadsheet/verifyCopy";
import { briefFile } from "./briefFile";

/** What is asked of a thread that makes and reads copies, as plain data. */
export type CopyRequest =
  | { readonly kind: "publish"; readonly record: CopyRecord }
  | { readonly kind: "brief"; readonly wish: BriefWish }
  | { readonly kind: "open"; readonly file: Uint8Array }
  | { readonly kind: "verify"; readonly copy: ReturnedCopy };

const publish = async (
  record: CopyRecord,
  onStep: (step: CopyStep) => void
): Promise<Result<Uint8Array>> => {
  onStep("compute");
  const publication = await publicationOf(record);
  if (!publication.ok) return publication;
  onStep("layOut");
  const spreadsheet = await openPublication(publication.value);
  onStep("write");
  return success(await spreadsheet.toXlsx());
};

const open = async (file: Uint8Array): Promise<Result<OpenedCopy>> => {
  try {
    return success(await openedCopy(await openXlsx(file)));
  } catch (error) {
    if (error instanceof FileUnreadable) return failure(error.fault);
    throw error;
  }
};

/** Does what is asked. */
export const doCopyTask = (
  request: CopyRequest,
  onStep: (step: CopyStep) => void,
  digest: Digest
): Promise<Result<unknown>> => {
  switch (request.kind) {
    case "publish":
      return publish(request.record, onStep);
    case "brief":
      return briefFile(request.wish);
    case "open":
      return open(request.file);
    case "verify":
      return verifyCopy(request.copy, digest);
  }
};
