import type { Area, Spreadsheet } from "../../../../spreadsheet/spreadsheet";

const firstCell: Area = { row: 0, column: 0, rows: 1, columns: 1 };

/** What the user looks at: the active sheet, and the selection of each sheet. */
export class View {
  private active: string | undefined;
  private readonly selections = new Map<string, Area>();

  constructor(private readonly spreadsheet: Spreadsheet) {}

  /** The first visible sheet, where the one that was active is gone or hidden. */
  get activeSheet(): string {
    const { sheets } = this.spreadsheet;
    const shown = sheets.find((sheet) => sheet.id === this.active && sheet.visible);
    const sheet = shown ?? sheets.find((each) => each.visible) ?? sheets[0];
    if (!sheet) throw new Error("The workbook has no sheet.");
    return sheet.id;
  }

  activate(sheet: string): void {
    this.active = sheet;
  }

  selectionOf(sheet: string): Area {
    return this.selections.get(sheet) ?? firstCell;
  }

  select(sheet: string, area: Area): void {
    this.selections.set(sheet, area);
  }
}
