import { firstDifference, type SheetContent } from "../app/publish/compareCopies";
import { inputsText, type CopyRecord } from "../app/publish/copyRecord";
import { publicationUnderWay } from "../app/publish/publication";
import { recordOfCopy, type ReturnedCopy } from "../app/publish/recordOfCopy";
import { engineVersion, modelText } from "../app/publish/versions";
import type { Verification } from "../app/ports/copyDesk";
import type { Digest } from "../app/ports/digest";
import type { Runner } from "../app/ports/runner";
import { success, type Result } from "../core/fault";
import { openUnderWay } from "./publicationFile";
import { sheetContents } from "./sheetContents";

const filledCells = (sheets: readonly SheetContent[]): number =>
  sheets.reduce(
    (sum, { cells }) => sum + cells.flat().filter(({ value }) => value !== null).length,
    0
  );

const isOther = async (record: CopyRecord, digest: Digest): Promise<boolean> =>
  record.engineVersion !== engineVersion || record.modelVersion !== (await digest(modelText()));

/** Computes a copy anew from its record, and tells the first cell that differs, row by row. */
export const verifyCopy = async (
  copy: ReturnedCopy,
  digest: Digest,
  runner?: Runner
): Promise<Result<Verification>> => {
  const found = recordOfCopy(copy);
  if (!found.ok) return found;
  const record = found.value;
  const publication = await publicationUnderWay(record, runner);
  if (!publication.ok) return publication;
  const again = await openUnderWay(publication.value);
  if (!again.ok) return again;
  again.value.recalculate();
  const difference = firstDifference(sheetContents(again.value), copy.sheets);
  return success({
    record,
    ...(difference ? { difference } : {}),
    cells: filledCells(copy.sheets),
    madeByOther: await isOther(record, digest),
    inputsAsNamed: (await digest(inputsText(record.tables))) === record.inputsDigest,
  });
};
