import type { FileFaultCode } from "../../core/fault";
import type { FaultSentence } from "../language";

/** Why a file cannot be opened. */
export const fileFaults: Readonly<Record<FileFaultCode, FaultSentence>> = {
  fileEmpty: () => "el archivo está vacío; elija otro.",
  fileLocked: () =>
    "el archivo está protegido con contraseña o procede de una versión de Excel anterior a 2007; ábralo en Excel y guárdelo como libro .xlsx sin contraseña.",
  fileNoWorkbook: () =>
    "el archivo no es un libro de Excel (.xlsx); guárdelo antes como tal en Excel.",
  fileOfOtherKind: () =>
    "aquí solo se pueden abrir archivos .xlsx y .csv; en Excel, guarde antes el libro en uno de estos formatos.",
  fileTooLarge: (d) =>
    `el archivo es demasiado grande: ocuparía ${d["found"]} MB y se pueden leer como máximo ${d["limit"]}; acórtelo o divídalo.`,
  fileWithoutSheets: () => "el libro no tiene hojas; elija otro.",
  fileDamaged: () => "el libro está dañado y no se puede abrir; tome otra copia.",
};
