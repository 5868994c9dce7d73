import { firstDifference } from "../../app/publish/compareCopies";
import { inputsText, type CopyRecord } from "../../app/publish/copyRecord";
import { publicationOf } from "../../app/publish/publication";
import { recordOfCopy } from "../../app/publish/recordOfCopy";
import { engineVersion, modelText } from "../../app/publish/versions";
import type { CellValue } from "../../core/fault";
import { openPublication } from "../../spreadsheet/publicationFile";
import { returnedCopy } from "../../spreadsheet/returnedCopy";
import { sheetContents } from "../../spreadsheet/sheetContents";
import { openFile } from "./files";
import { say } from "./openLab";
import { sha256 } from "./sha256";
import { CommandError, type Terminal } from "./terminal";

const shown = (value: CellValue): string =>
  value === null ? "nothing" : typeof value === "string" ? `"${value}"` : String(value);

/** A difference need not be anybody's doing where the program has changed. */
const remarks = async (record: CopyRecord): Promise<readonly string[]> => {
  const model = await sha256(modelText());
  return [
    ...(record.engineVersion === engineVersion && record.modelVersion === model
      ? []
      : [
          `The copy was made with version ${record.engineVersion}, this is ${engineVersion}${model === record.modelVersion ? "" : " with another model"}: a difference may come from that.`,
        ]),
    ...((await sha256(inputsText(record.tables))) === record.inputsDigest
      ? []
      : ["The inputs in the record are not those whose SHA-256 it gives."]),
  ];
};

/** Computes a published copy anew from its record, and says whether it is the same or which cell is the first to differ. */
export const verifyCommand = async (file: string, { out, err }: Terminal): Promise<number> => {
  const copy = await openFile(file);
  const record = recordOfCopy(returnedCopy(copy));
  if (!record.ok) throw new CommandError(`${file}: ${say(record.faults)}`);
  const found = sheetContents(copy);
  const publication = await publicationOf(record.value);
  if (!publication.ok) throw new CommandError(`${file}: ${say(publication.faults)}`);
  const again = await openPublication(publication.value);
  again.recalculate();
  const difference = firstDifference(sheetContents(again), found);
  const doubts = await remarks(record.value);
  for (const doubt of doubts) err(`${doubt}\n`);
  if (difference) {
    const { at, expected } = difference;
    out(
      `Different: ${at} holds ${shown(difference.found)}; computed anew it is ${shown(expected)}.\n`
    );
    return 1;
  }
  const cells = found.reduce(
    (sum, sheet) => sum + sheet.cells.flat().filter(({ value }) => value !== null).length,
    0
  );
  out(`The same: all ${cells} cells are what the record gives.\n`);
  return doubts.length > 0 ? 1 : 0;
};
