import { firstDifference, type SheetContent } from "../app/publish/compareCopies";
import { inputsText, type CopyRecord } from "../app/publish/copyRecord";
import { readersChoices } from "../app/publish/readersChoices";
import { publicationUnderWay } from "../app/publish/publication";
import { recordOfCopy, type ReturnedCopy } from "../app/publish/recordOfCopy";
import { engineVersion, modelText } from "../app/publish/versions";
import type { Verification } from "../app/ports/copyDesk";
import type { Digest } from "../app/ports/digest";
import type { Runner } from "../app/ports/runner";
import { success, type Result } from "../core/fault";
import { openUnderWay } from "./publicationFile";
import { sheetContents } from "./sheetContents";
import type { Spreadsheet } from "./spreadsheet";

const filledCells = (sheets: readonly SheetContent[]): number =>
  sheets.reduce(
    (sum, { cells }) => sum + cells.flat().filter(({ value }) => value !== null).length,
    0
  );

const isOther = async (record: CopyRecord, digest: Digest): Promise<boolean> =>
  record.engineVersion !== engineVersion || record.modelVersion !== (await digest(modelText()));

const sheetNamed = ({ sheets }: Spreadsheet, name: string): string => {
  const sheet = sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`There is no sheet "${name}".`);
  return sheet.id;
};

/**
 * Computes a copy anew from its record, with what readers chose where it invites them to, and tells
 * the first cell that differs.
 */
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
  const book = again.value;
  book.recalculate();
  const choices = readersChoices(publication.value, sheetContents(book), copy.sheets);
  for (const { sheet, row, column, value } of choices)
    book.write(sheetNamed(book, sheet), row, column, [[value]]);
  if (choices.length > 0) book.recalculate();
  const difference = firstDifference(sheetContents(book), copy.sheets);
  return success({
    record,
    ...(difference ? { difference } : {}),
    cells: filledCells(copy.sheets),
    choices: choices.length,
    madeByOther: await isOther(record, digest),
    inputsAsNamed: (await digest(inputsText(record.tables))) === record.inputsDigest,
  });
};
