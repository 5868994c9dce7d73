import type { Cells, CellValue } from "../../../core/fault";
import { surplusUseRecords, type SurplusUse } from "../../../model/indicators/surplusUses";
import type { Language } from "../../../locales";
import type { CopySheet } from "../../ports/publication";
import type { CopyRecord } from "../copyRecord";
import { firstRow, page } from "../page";
import { widthsForCells } from "../pageWidths";
import { tableNames } from "../sheetNames";

interface GivenTable {
  readonly id: "segments" | "factors";
  readonly cells: Cells;
  readonly subtitle: string;
  readonly notes?: readonly string[];
  /** Columns that every page beside another repeats. */
  readonly repeatedColumns: number;
}

/** A table as published. Its cells can be changed; the lab finds such changes when the copy comes back. */
const givenSheet = ({ id, cells, ...given }: GivenTable, language: Language): CopySheet => {
  const columns = cells[0]?.length ?? 0;
  return page(
    {
      id,
      ...given,
      columnWidths: widthsForCells(cells),
      orientation: "landscape",
      repeatedRows: firstRow + 1,
      blocks: [
        { row: firstRow, column: 0, values: cells.slice(0, 1), style: "header" },
        { row: firstRow + 1, column: 0, values: cells.slice(1), wrap: true, align: "left" },
      ],
      tables: [{ name: tableNames[id], row: firstRow, column: 0, rows: cells.length, columns }],
      unlocked: [{ row: firstRow + 1, column: 0, rows: cells.length - 1, columns }],
    },
    language
  );
};

/** The Segments table as published. */
export const segmentsSheet = ({ tables, source }: CopyRecord, language: Language): CopySheet => {
  const { subtitle, note } = language.sheets.copy.segments;
  return givenSheet(
    {
      id: "segments",
      cells: tables.segments,
      subtitle: subtitle(source),
      notes: [note],
      repeatedColumns: 2,
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
  const { subtitle } = language.sheets.copy.factors;
  return givenSheet({ id: "factors", cells: factors, subtitle, repeatedColumns: 1 }, language);
};
