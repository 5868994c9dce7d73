import { BooleanNumber, mergeWorksheetSnapshotWithDefault } from "@univerjs/core";
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetFrozenMutation,
  SetTabColorMutation,
  SetWorksheetActiveOperation,
  SetWorksheetColWidthMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  SetWorksheetRowCountMutation,
  SetWorksheetColumnCountMutation,
  ToggleGridlinesMutation,
} from "@univerjs/sheets";
import type { OfficeHost } from "../office/officeHost";
import type { Sheet } from "../../../spreadsheet/spreadsheet";
import type { GridFonts } from "./gridFonts";
import type { GridView } from "./gridView";
import { freezeOf, sheetData, sheetSize, widthsOf } from "./sheetData";

interface Extent {
  readonly rows: number;
  readonly columns: number;
}

const hidden = (sheet: Sheet): BooleanNumber =>
  sheet.visible ? BooleanNumber.FALSE : BooleanNumber.TRUE;

/** Keeps the sheets of the grid as the workbook has them. */
export class SheetSync {
  constructor(
    private readonly view: GridView,
    private readonly host: OfficeHost,
    private readonly extentOf: (sheet: string) => Extent,
    private readonly fonts: GridFonts
  ) {}

  run(): void {
    const { sheets } = this.host.spreadsheet;
    this.add(sheets);
    this.order(sheets);
    sheets.forEach((sheet) => this.describe(sheet));
    this.activate();
    this.remove(sheets);
    this.shape(this.host.activeSheet);
  }

  private add(sheets: readonly Sheet[]): void {
    sheets.forEach((sheet, index) => {
      if (this.view.sheet(sheet.id)) return;
      const data = sheetData(this.host.spreadsheet, sheet, this.extentOf(sheet.id), this.fonts);
      const complete = mergeWorksheetSnapshotWithDefault(data);
      this.view.apply(InsertSheetMutation.id, { index, sheet: complete });
    });
  }

  private remove(sheets: readonly Sheet[]): void {
    const kept = new Set(sheets.map((sheet) => sheet.id));
    for (const shown of [...this.view.workbook.getSheets()]) {
      const subUnitId = shown.getSheetId();
      if (!kept.has(subUnitId))
        this.view.apply(RemoveSheetMutation.id, { subUnitId, subUnitName: shown.getName() });
    }
  }

  private order(sheets: readonly Sheet[]): void {
    sheets.forEach(({ id: subUnitId }, toOrder) => {
      const fromOrder = this.view.workbook.getSheetOrders().indexOf(subUnitId);
      if (fromOrder !== toOrder)
        this.view.apply(SetWorksheetOrderMutation.id, { subUnitId, fromOrder, toOrder });
    });
  }

  private describe(sheet: Sheet): void {
    const shown = this.view.sheet(sheet.id)?.getConfig();
    if (!shown) return;
    const subUnitId = sheet.id;
    const { name, tabColor = "" } = sheet;
    if (shown.name !== name) this.view.apply(SetWorksheetNameMutation.id, { subUnitId, name });
    if (shown.hidden !== hidden(sheet))
      this.view.apply(SetWorksheetHideMutation.id, { subUnitId, hidden: hidden(sheet) });
    if ((shown.tabColor ?? "") !== tabColor)
      this.view.apply(SetTabColorMutation.id, { subUnitId, color: tabColor });
  }

  private activate(): void {
    const subUnitId = this.host.activeSheet;
    if (this.view.activeSheet.getSheetId() !== subUnitId)
      this.view.apply(SetWorksheetActiveOperation.id, { subUnitId });
  }

  /** Frozen rows, lines, widths and size of the sheet on the screen. */
  private shape(id: string): void {
    const sheet = this.host.spreadsheet.sheets.find((each) => each.id === id);
    const shown = this.view.sheet(id);
    if (!sheet || !shown) return;
    this.size(id);
    const { xSplit, ySplit } = shown.getFreeze();
    if (xSplit !== sheet.frozenColumns || ySplit !== sheet.frozenRows)
      this.view.apply(SetFrozenMutation.id, { subUnitId: id, ...freezeOf(sheet) });
    const showGridlines = sheet.showGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE;
    if (shown.getConfig().showGridlines !== showGridlines)
      this.view.apply(ToggleGridlinesMutation.id, { subUnitId: id, showGridlines });
    this.widths(id);
  }

  /** The grid grows with the cells in use and never shrinks under the user's eyes. */
  private size(id: string): void {
    const shown = this.view.sheet(id);
    const { rowCount, columnCount } = sheetSize(this.extentOf(id));
    if (shown && shown.getRowCount() < rowCount)
      this.view.apply(SetWorksheetRowCountMutation.id, { subUnitId: id, rowCount });
    if (shown && shown.getColumnCount() < columnCount)
      this.view.apply(SetWorksheetColumnCountMutation.id, { subUnitId: id, columnCount });
  }

  private widths(id: string): void {
    const shown = this.view.sheet(id);
    if (!shown) return;
    const columns = shown.getColumnCount();
    const changed = Object.entries(widthsOf(this.host.spreadsheet, id, columns)).filter(
      ([column, width]) => shown.getColumnWidth(Number(column)) !== width
    );
    if (changed.length === 0) return;
    const ranges = [
      { startRow: 0, endRow: shown.getRowCount() - 1, startColumn: 0, endColumn: columns - 1 },
    ];
    const colWidth = Object.fromEntries(changed);
    this.view.apply(SetWorksheetColWidthMutation.id, { subUnitId: id, ranges, colWidth });
  }
}
