import { failure, fault, type CellValue, type Cells, type Result } from "../../core/fault";
import type { SheetContent } from "./compareCopies";
import type { CopyRecord } from "./copyRecord";
import { recordText, recordVersion } from "./recordText";
import { recordFrom } from "./recordXml";
import { textCheck } from "./textCheck";

/** Well below what a cell holds, so that every program keeps it whole. */
const partLength = 4000;
/** Around each part: programs take blanks off the ends of a text, and `=` at its beginning for a formula. */
const mark = "|";
const names = { format: "record.format", check: "record.check", part: "record." } as const;

const partsOf = (text: string): string[] =>
  Array.from({ length: Math.ceil(text.length / partLength) }, (_, i) =>
    text.slice(i * partLength, (i + 1) * partLength)
  );

/**
 * The record as rows of cells, name and text: some programs throw away what a workbook carries
 * unseen, but none its cells.
 */
export const recordCells = (record: CopyRecord): Cells => {
  const text = recordText(record);
  return [
    [names.format, recordVersion],
    [names.check, textCheck(text)],
    ...partsOf(text).map((part, i) => [`${names.part}${i + 1}`, `${mark}${part}${mark}`]),
  ];
};

const textIn = (cells: ReadonlyMap<string, CellValue>): string => {
  const parts: string[] = [];
  for (let i = 1; cells.has(`${names.part}${i}`); i++)
    parts.push(String(cells.get(`${names.part}${i}`) ?? "").slice(mark.length, -mark.length));
  return parts.join("");
};

/** The record in the cells of a workbook, on whichever of its sheets. */
export const readRecordCells = (sheets: readonly SheetContent[]): Result<CopyRecord> => {
  for (const { cells } of sheets) {
    const named = new Map(
      cells.map((row): [string, CellValue] => [
        String(row[0]?.value ?? "").trim(),
        row[1]?.value ?? null,
      ])
    );
    if (!named.has(names.format)) continue;
    const text = textIn(named);
    return textCheck(text) === named.get(names.check)
      ? recordFrom(text, Number(named.get(names.format)))
      : failure(fault("recordDamaged"));
  }
  return failure(fault("recordMissing"));
};
