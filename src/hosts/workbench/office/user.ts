import type { Area } from "../../../spreadsheet/spreadsheet";
import type { Book } from "./model/book";
import { activateSheet, selectRange } from "./model/selection";
import { addSheet, moveSheet, removeSheet, renameSheet, showSheet } from "./model/sheets";
import { typeInto, type Objection } from "./model/typed";

/** What the user of the workbook does to it by hand, beside what add-ins ask for. */
export class User {
  constructor(
    private readonly book: Book,
    /** Hears after every deed that something a view shows may have changed. */
    private readonly changed: () => void
  ) {}

  /** What was typed, pasted or cleared, from that cell on; what the cell's rule objects to it. */
  edit(
    sheet: string,
    row: number,
    column: number,
    values: readonly (readonly unknown[])[]
  ): Objection | null {
    const area = { row, column, rows: values.length, columns: values[0]?.length ?? 0 };
    if (area.rows === 0 || area.columns === 0) return null;
    const objection = typeInto(this.book, { sheet, area }, values);
    this.recalculated();
    return objection;
  }

  select(sheet: string, area: Area): void {
    selectRange(this.book, { sheet, area });
    this.changed();
  }

  activate(sheet: string): void {
    activateSheet(this.book, sheet);
    this.changed();
  }

  /** Adds a sheet at the end and shows it. */
  addSheet(): void {
    activateSheet(this.book, addSheet(this.book).id);
    this.recalculated();
  }

  /**
   * Renames, hides, shows or colours a sheet.
   * @throws ApiError where Excel refuses that, such as a name that is taken
   */
  changeSheet(
    sheet: string,
    change: { readonly name?: string; readonly visible?: boolean; readonly tabColor?: string }
  ): void {
    if (change.name !== undefined) renameSheet(this.book, sheet, change.name);
    if (change.visible !== undefined) showSheet(this.book, sheet, change.visible);
    if (change.tabColor !== undefined)
      this.book.spreadsheet.updateSheet(sheet, { tabColor: change.tabColor });
    this.recalculated();
  }

  /** @throws ApiError for the last visible sheet */
  removeSheet(sheet: string): void {
    removeSheet(this.book, sheet);
    this.recalculated();
  }

  /** @param position from 0 */
  moveSheet(sheet: string, position: number): void {
    moveSheet(this.book, sheet, position);
    this.recalculated();
  }

  private recalculated(): void {
    this.book.calculation.ensure();
    this.changed();
  }
}
