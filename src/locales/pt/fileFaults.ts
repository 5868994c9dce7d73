import type { FileFaultCode } from "../../core/fault";
import type { FaultSentence } from "../language";

/** Why a file cannot be opened. */
export const fileFaults: Readonly<Record<FileFaultCode, FaultSentence>> = {
  fileEmpty: () => "o arquivo está vazio; escolha outro.",
  fileLocked: () =>
    "o arquivo está protegido por senha ou vem de uma versão do Excel anterior a 2007; abra-o no Excel e salve-o como pasta de trabalho .xlsx sem senha.",
  fileNoWorkbook: () =>
    "o arquivo não é uma pasta de trabalho do Excel (.xlsx); salve-o antes nesse formato no Excel.",
  fileOfOtherKind: () =>
    "aqui só é possível abrir arquivos .xlsx e .csv; no Excel, salve antes a pasta de trabalho em um desses formatos.",
  fileTooLarge: (d) =>
    `o arquivo é grande demais: ocuparia ${d["found"]} MB, e é possível ler no máximo ${d["limit"]}; encurte-o ou divida-o.`,
  fileWithoutSheets: () => "a pasta de trabalho não tem planilhas; escolha outra.",
  fileDamaged: () => "a pasta de trabalho está danificada e não pode ser aberta; use outra cópia.",
};
