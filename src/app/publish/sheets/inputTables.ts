import type { Cells, CellValue } from "../../../core/fault";
import { surplusUseRecords, type SurplusUse } from "../../../model/indicators/surplusUses";
import type { CopySheet } from "../../ports/publication";
import type { CopyRecord } from "../copyRecord";
import { firstRow, page } from "../page";
import { sheetNames } from "../sheetNames";

const rest = 18;

/** The Segments table as published. Its cells can be changed; the lab finds such changes when the copy comes back. */
export const segmentsSheet = ({ tables, source }: CopyRecord): CopySheet => {
  const { segments } = tables;
  const columns = segments[0]?.length ?? 0;
  return page({
    name: sheetNames.segments,
    title: "Segments",
    subtitle: `The table everything starts from, as it stood in ${source}`,
    notes: ["The scores of the sheet Indices follow these cells."],
    columnWidths: [26, 22, ...Array<number>(Math.max(0, columns - 2)).fill(rest)],
    orientation: "landscape",
    repeatedRows: firstRow + 1,
    blocks: [
      { row: firstRow, column: 0, values: segments.slice(0, 1), style: "header" },
      { row: firstRow + 1, column: 0, values: segments.slice(1) },
    ],
    tables: [{ name: "Segments", row: firstRow, column: 0, rows: segments.length, columns }],
    unlocked: [{ row: firstRow + 1, column: 0, rows: segments.length - 1, columns }],
  });
};

/** Where the columns of the Surplus table stand, from 0; −1 where there is none. */
export const surplusColumns = (header: readonly CellValue[]) => {
  const at = (id: string): number =>
    header.findIndex(
      (cell) =>
        String(cell ?? "")
          .trim()
          .toLowerCase() === id.toLowerCase()
    );
  return {
    segment: at("segment"),
    use: at("use"),
    share: at("share"),
    localShare: at("localShare"),
    /** Columns the copy adds behind the table. */
    localPart: header.length + 1,
    quality: header.length + 2,
    kind: header.length + 3,
  };
};

const useOf = (cell: CellValue | undefined) =>
  surplusUseRecords[String(cell ?? "").trim() as SurplusUse] as
    (typeof surplusUseRecords)[SurplusUse] | undefined;

/** The Surplus table as published, and beside it what the index makes of each use. */
export const surplusSheet = (surplus: Cells): CopySheet => {
  const header = surplus[0] ?? [];
  const at = surplusColumns(header);
  const body = surplus.slice(1);
  const extra = body.map((row): CellValue[] => {
    const use = useOf(row[at.use]);
    return [row[at.localShare] ?? 1, use?.quality ?? 0, use?.productive ?? "none"];
  });
  return page({
    name: sheetNames.surplus,
    title: "Surplus",
    subtitle: "Where the surplus of each segment goes",
    notes: [
      "Beside the table: the local part, 1 where the table is blank, and what the index makes of the use.",
    ],
    columnWidths: [
      34,
      24,
      12,
      12,
      ...Array<number>(Math.max(0, header.length - 4)).fill(rest),
      4,
      12,
      12,
      18,
    ],
    repeatedRows: firstRow + 1,
    blocks: [
      { row: firstRow, column: 0, values: [header], style: "header" },
      { row: firstRow + 1, column: 0, values: body },
      {
        row: firstRow,
        column: at.localPart,
        values: [["Local part", "Quality", "Kind"]],
        style: "header",
      },
      { row: firstRow + 1, column: at.localPart, values: extra, numberFormat: "0.00" },
    ],
    tables: [
      { name: "Surplus", row: firstRow, column: 0, rows: surplus.length, columns: header.length },
    ],
    unlocked: [{ row: firstRow + 1, column: 0, rows: body.length, columns: header.length }],
  });
};

/** The Factors table as published. */
export const factorsSheet = (factors: Cells): CopySheet => {
  const columns = factors[0]?.length ?? 0;
  return page({
    name: sheetNames.factors,
    title: "Factors",
    subtitle: "What moves the rate of reinvestment of each segment",
    columnWidths: [34, ...Array<number>(Math.max(0, columns - 1)).fill(rest)],
    orientation: "landscape",
    repeatedRows: firstRow + 1,
    blocks: [
      { row: firstRow, column: 0, values: factors.slice(0, 1), style: "header" },
      { row: firstRow + 1, column: 0, values: factors.slice(1) },
    ],
    tables: [{ name: "Factors", row: firstRow, column: 0, rows: factors.length, columns }],
    unlocked: [{ row: firstRow + 1, column: 0, rows: factors.length - 1, columns }],
  });
};
