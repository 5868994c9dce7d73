import type { CellValue } from "../../core/fault";
import { caseBook } from "../../model/casebook/caseBook";
import type { CodedValue } from "../../model/casebook/codedValue";
import { evidenceRows } from "../../model/casebook/evidenceRows";
import { segmentName } from "../../model/casebook/segmentName";
import type { NewSheet } from "../ports/workbook";
import { basisWords, nameOf } from "./basisWords";
import { tableSheet } from "./tableSheet";

/** Every filled cell of the Segments sheet with the ground it stands on, and what was found on single items. */
export const codingSheet = (): NewSheet => {
  const groundOf = (value: CodedValue): CellValue[] => [
    value.value,
    basisWords[value.basis],
    value.basis === "paper" ? value.section : null,
    value.note ?? null,
  ];
  const cells = caseBook.flatMap((row) =>
    Object.entries(row.columns).map(([id, value]) => [segmentName(row), id, ...groundOf(value)])
  );
  const findings = evidenceRows.map((row) => [
    nameOf.get(row.caseId) ?? row.caseId,
    row.item,
    ...groundOf(row.value).slice(0, 3),
    `Not in the Segments table. ${row.informant}${row.value.note ? `; ${row.value.note}` : ""}`,
  ]);
  return tableSheet(
    "Coding",
    ["segment", "column", "value", "basis", "section", "note"],
    [...cells, ...findings],
    [34, 24, 16, 38, 20, 60]
  );
};
