import type { Verification } from "../../app/ports/copyDesk";
import type { Difference } from "../../app/publish/compareCopies";
import { engineVersion } from "../../app/publish/versions";
import type { CellValue } from "../../core/fault";
import { returnedCopy } from "../../spreadsheet/returnedCopy";
import { verifyCopy } from "../../spreadsheet/verifyCopy";
import { openFile } from "./files";
import { say } from "./openLab";
import { sha256 } from "./sha256";
import { CommandError, type Terminal } from "./terminal";

const shown = (value: CellValue): string =>
  value === null ? "nothing" : typeof value === "string" ? `"${value}"` : String(value);

const differenceLine = ({ at, expected, found }: Difference): string => {
  if (at.includes("!"))
    return `Different: ${at} holds ${shown(found)}; computed anew it is ${shown(expected)}.`;
  return `Different: the sheet "${at}" ${found === null ? "is missing" : "was added"}.`;
};

/** A difference need not be anybody's doing where the program has changed. */
const remarks = ({ record, madeByOther, inputsAsNamed }: Verification): readonly string[] => [
  ...(madeByOther
    ? [
        `The copy was made with version ${record.engineVersion}, this is ${engineVersion}${record.engineVersion === engineVersion ? " with another model" : ""}: a difference may come from that.`,
      ]
    : []),
  ...(inputsAsNamed ? [] : ["The inputs in the record are not those whose SHA-256 it gives."]),
];

/** Computes a published copy anew from its record, and says whether it is the same or which cell is the first to differ. */
export const verifyCommand = async (
  file: string,
  { out, err, beside }: Terminal
): Promise<number> => {
  const found = await verifyCopy(returnedCopy(await openFile(file)), sha256, beside);
  if (!found.ok) throw new CommandError(`${file}: ${say(found.faults)}`);
  const { difference, cells, choices } = found.value;
  const doubts = remarks(found.value);
  for (const doubt of doubts) err(`${doubt}\n`);
  if (difference) {
    out(`${differenceLine(difference)}\n`);
    return 1;
  }
  const chosen =
    choices === 0
      ? ""
      : `, with ${choices === 1 ? "one value" : `${choices} values`} that readers chose as the copy invites to`;
  out(`The same: all ${cells} cells are what the record gives${chosen}.\n`);
  return doubts.length > 0 ? 1 : 0;
};
