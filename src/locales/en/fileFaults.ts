import type { FileFaultCode } from "../../core/fault";
import type { FaultSentence } from "../language";

/** Why a file cannot be opened. */
export const fileFaults: Readonly<Record<FileFaultCode, FaultSentence>> = {
  fileEmpty: () => "the file is empty; choose another.",
  fileLocked: () =>
    "the file is protected by a password or comes from Excel before 2007; open it in Excel and save it as an .xlsx workbook without a password.",
  fileNoWorkbook: () => "the file is not an Excel workbook (.xlsx); save it as one in Excel first.",
  fileOfOtherKind: () =>
    "only .xlsx and .csv files can be opened here; in Excel, save the workbook as one of these first.",
  fileTooLarge: (d) =>
    `the file is too large: it would take ${d["found"]} MB, and at most ${d["limit"]} MB can be read; shorten or split it.`,
  fileWithoutSheets: () => "the workbook has no sheets; choose another.",
  fileDamaged: () => "the workbook is damaged and cannot be opened; take another copy.",
};
