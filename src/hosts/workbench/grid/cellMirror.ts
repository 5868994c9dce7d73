import type { ICellData } from "@univerjs/core";
import type { Area, CellFormat, Spreadsheet } from "../../../spreadsheet/spreadsheet";
import { gridCell, sameCell } from "./gridCell";

/** The cells of a sheet as the grid keeps them. */
export interface CellTarget {
  getValue(row: number, column: number): ICellData | null | undefined;
  setValue(row: number, column: number, value: ICellData): void;
  realDeleteValue(row: number, column: number): void;
}

const blockRows = 128;

interface Block {
  /** The state of the workbook it shows. */
  version: number;
  /** How many columns were ever filled. */
  columns: number;
}

/**
 * Copies cells of one sheet from the workbook into the grid, a block of rows at a time and only
 * when asked, so that long sheets open at once.
 */
export class CellMirror {
  private readonly blocks = new Map<number, Block>();
  private version = 0;
  private used: Area | null | undefined;

  constructor(
    private readonly spreadsheet: Spreadsheet,
    private readonly sheet: string,
    private readonly target: CellTarget,
    private readonly styleOf: (format: CellFormat) => string | undefined
  ) {}

  /** The workbook may have changed. */
  invalidate(): void {
    this.version++;
    this.used = undefined;
  }

  /** How far the cells in use reach. */
  get extent(): { readonly rows: number; readonly columns: number } {
    this.used = this.used === undefined ? this.spreadsheet.usedArea(this.sheet) : this.used;
    const { used } = this;
    return used
      ? { rows: used.row + used.rows, columns: used.column + used.columns }
      : { rows: 0, columns: 0 };
  }

  /** Brings rows up to date. Returns those that changed, from the first to the last. */
  refresh(firstRow: number, lastRow: number): readonly [number, number] | null {
    const changed: number[] = [];
    const last = Math.floor(lastRow / blockRows);
    for (let index = Math.floor(firstRow / blockRows); index <= last; index++)
      changed.push(...this.refreshBlock(index));
    return changed.length === 0 ? null : [Math.min(...changed), Math.max(...changed)];
  }

  /** Fills a block that the grid has never seen. Is there none left? */
  fillNext(): boolean {
    const count = Math.ceil(this.extent.rows / blockRows);
    for (let index = 0; index < count; index++) {
      if (this.blocks.has(index)) continue;
      this.refreshBlock(index);
      return false;
    }
    return true;
  }

  private refreshBlock(index: number): number[] {
    const known = this.blocks.get(index);
    if (known?.version === this.version) return [];
    const first = index * blockRows;
    const columns = Math.max(
      known?.columns ?? 0,
      first < this.extent.rows ? this.extent.columns : 0
    );
    this.blocks.set(index, { version: this.version, columns });
    const area = { row: first, column: 0, rows: blockRows, columns };
    const widths = Array.from({ length: columns }, (_, column) =>
      this.spreadsheet.columnWidth(this.sheet, column)
    );
    const cells = this.spreadsheet.read(this.sheet, area);
    return cells.flatMap((row, down) => {
      const place = first + down;
      const changes = row.filter((cell, column) => {
        const format = this.spreadsheet.formatAt(this.sheet, place, column);
        const style = this.styleOf(format);
        return this.put(
          place,
          column,
          gridCell(cell, style, format.numberFormat, widths[column] ?? 0)
        );
      });
      return changes.length > 0 ? [place] : [];
    });
  }

  private put(row: number, column: number, cell: ICellData | undefined): boolean {
    if (sameCell(this.target.getValue(row, column), cell)) return false;
    if (cell) this.target.setValue(row, column, cell);
    else this.target.realDeleteValue(row, column);
    return true;
  }
}
