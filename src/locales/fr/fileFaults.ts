import type { FileFaultCode } from "../../core/fault";
import type { FaultSentence } from "../language";

/** Why a file cannot be opened. */
export const fileFaults: Readonly<Record<FileFaultCode, FaultSentence>> = {
  fileEmpty: () => "le fichier est vide ; choisissez-en un autre.",
  fileLocked: () =>
    "le fichier est protégé par un mot de passe ou provient d’une version d’Excel antérieure à 2007 ; ouvrez-le dans Excel et enregistrez-le comme classeur .xlsx sans mot de passe.",
  fileNoWorkbook: () =>
    "le fichier n’est pas un classeur Excel (.xlsx) ; enregistrez-le d’abord sous cette forme dans Excel.",
  fileOfOtherKind: () =>
    "seuls les fichiers .xlsx et .csv peuvent être ouverts ici ; dans Excel, enregistrez d’abord le classeur sous l’une de ces formes.",
  fileTooLarge: (d) =>
    `le fichier est trop volumineux : il occuperait ${d["found"]} Mo, et on peut en lire au plus ${d["limit"]} ; raccourcissez-le ou divisez-le.`,
  fileWithoutSheets: () => "le classeur n’a aucune feuille ; choisissez-en un autre.",
  fileDamaged: () =>
    "le classeur est endommagé et ne peut pas être ouvert ; prenez une autre copie.",
};
