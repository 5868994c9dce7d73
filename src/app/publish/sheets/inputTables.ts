import type { Cells, CellValue } from "../../../core/fault";
import { surplusUseRecords, type SurplusUse } from "../../../model/indicators/surplusUses";
import type { Language } from "../../../locales";
import type { CopySheet } from "../../ports/publication";
import type { CopyRecord } from "../copyRecord";
import { firstRow, page } from "../page";
import { widthsForCells } from "../pageWidths";
import { tableNames } from "../sheetNames";

/** The Segments table as published. Its cells can be changed; the lab finds such changes when the copy comes back. */
export const segmentsSheet = ({ tables, source }: CopyRecord, language: Language): CopySheet => {
  const { segments } = tables;
  const words = language.sheets.copy.segments;
  const columns = segments[0]?.length ?? 0;
  return page(
    {
      id: "segments",
      repeatedColumns: 2,
      subtitle: words.subtitle(source),
      notes: [words.note],
      columnWidths: widthsForCells(segments),
      orientation: "landscape",
      repeatedRows: firstRow + 1,
      blocks: [
        { row: firstRow, column: 0, values: segments.slice(0, 1), style: "header" },
        { row: firstRow + 1, column: 0, values: segments.slice(1), wrap: true, align: "left" },
      ],
      tables: [
        { name: tableNames.segments, row: firstRow, column: 0, rows: segments.length, columns },
      ],
      unlocked: [{ row: firstRow + 1, column: 0, rows: segments.length - 1, columns }],
    },
    language
  );
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
export const surplusSheet = (surplus: Cells, language: Language): CopySheet => {
  const words = language.sheets.copy.surplus;
  const { localPart, quality, kind } = words.header;
  const header = surplus[0] ?? [];
  const at = surplusColumns(header);
  const body = surplus.slice(1);
  const extra = body.map((row): CellValue[] => {
    const use = useOf(row[at.use]);
    return [row[at.localShare] ?? 1, use?.quality ?? 0, words.kinds[use?.productive ?? "none"]];
  });
  return page(
    {
      id: "surplus",
      indented: [{ row: firstRow, column: at.kind, rows: surplus.length, columns: 1 }],
      subtitle: words.subtitle,
      notes: [words.note],
      columnWidths: [...widthsForCells(surplus), 4, 12, 12, 18],
      repeatedRows: firstRow + 1,
      blocks: [
        { row: firstRow, column: 0, values: [header], style: "header" },
        { row: firstRow + 1, column: 0, values: body, wrap: true },
        {
          row: firstRow,
          column: at.localPart,
          values: [[localPart, quality, kind]],
          style: "header",
        },
        {
          row: firstRow + 1,
          column: at.localPart,
          values: extra,
          numberFormat: "0.00",
          wrap: true,
        },
      ],
      tables: [
        {
          name: tableNames.surplus,
          row: firstRow,
          column: 0,
          rows: surplus.length,
          columns: header.length,
        },
      ],
      unlocked: [{ row: firstRow + 1, column: 0, rows: body.length, columns: header.length }],
    },
    language
  );
};

/** The Factors table as published. */
export const factorsSheet = (factors: Cells, language: Language): CopySheet => {
  const columns = factors[0]?.length ?? 0;
  return page(
    {
      id: "factors",
      repeatedColumns: 1,
      subtitle: language.sheets.copy.factors.subtitle,
      columnWidths: widthsForCells(factors),
      orientation: "landscape",
      repeatedRows: firstRow + 1,
      blocks: [
        { row: firstRow, column: 0, values: factors.slice(0, 1), style: "header" },
        { row: firstRow + 1, column: 0, values: factors.slice(1), wrap: true, align: "left" },
      ],
      tables: [
        { name: tableNames.factors, row: firstRow, column: 0, rows: factors.length, columns },
      ],
      unlocked: [{ row: firstRow + 1, column: 0, rows: factors.length - 1, columns }],
    },
    language
  );
};
