import { surplusRows } from "../../model/casebook/surplusRows";
import type { NewSheet } from "../ports/workbook";
import { basisWords, nameOf } from "./basisWords";
import { tableSheet } from "./tableSheet";

/** The Surplus table: illustrative shares for three cases. */
export const surplusSheet = (): NewSheet => ({
  ...tableSheet(
    "Surplus",
    ["segment", "use", "share", "localShare", "basis"],
    surplusRows.map((row) => [
      nameOf.get(row.caseId) ?? row.caseId,
      row.use,
      row.share.value,
      row.localShare.value,
      [basisWords[row.share.basis], row.share.note].filter(Boolean).join("; "),
    ]),
    [34, 22, 10, 12, 70]
  ),
});
