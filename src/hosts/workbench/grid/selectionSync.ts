import { type IDisposable, type IRange, RANGE_TYPE, toDisposable } from "@univerjs/core";
import { SetSelectionsOperation, SheetsSelectionsService } from "@univerjs/sheets";
import { ScrollToCellCommand } from "@univerjs/sheets-ui";
import { sheetColumns, sheetRows } from "../../../spreadsheet/addresses";
import type { Area } from "../../../spreadsheet/spreadsheet";
import type { OfficeHost } from "../office/officeHost";
import type { GridView } from "./gridView";

/** Whole rows and columns of the grid are those of the workbook, which reach further. */
const areaOf = (range: IRange): Area => {
  const { startRow, startColumn, endRow, endColumn, rangeType } = range;
  const wholeColumns = rangeType === RANGE_TYPE.COLUMN || rangeType === RANGE_TYPE.ALL;
  const wholeRows = rangeType === RANGE_TYPE.ROW || rangeType === RANGE_TYPE.ALL;
  return {
    row: wholeColumns ? 0 : startRow,
    column: wholeRows ? 0 : startColumn,
    rows: wholeColumns ? sheetRows : endRow - startRow + 1,
    columns: wholeRows ? sheetColumns : endColumn - startColumn + 1,
  };
};

const sameArea = (a: Area, b: Area): boolean =>
  a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;

/** Keeps the selection of the grid and that of the workbook the same. */
export class SelectionSync {
  private deaf = false;

  constructor(
    private readonly view: GridView,
    private readonly host: OfficeHost
  ) {}

  watch(): IDisposable[] {
    const service = this.view.injector.get(SheetsSelectionsService);
    const moved = service.selectionMoveEnd$.subscribe(() => this.tell());
    const set = service.selectionSet$.subscribe(() => this.tell());
    return [
      toDisposable(() => moved.unsubscribe()),
      toDisposable(() => set.unsubscribe()),
      toDisposable(this.host.onSelect(() => this.follow())),
    ];
  }

  /** The selection on the screen. */
  get shown(): Area | null {
    const service = this.view.injector.get(SheetsSelectionsService);
    const range = service.getCurrentLastSelection()?.range;
    return range ? areaOf(range) : null;
  }

  /**
   * Changes the sheets on the screen as the workbook has them. A sheet that comes up announces its
   * old selection as if the user had made it, over what an add-in has just selected there.
   */
  unheard(change: () => void): void {
    this.deaf = true;
    try {
      change();
    } finally {
      this.deaf = false;
    }
  }

  private tell(): void {
    if (this.deaf) return;
    const sheet = this.view.activeSheet.getSheetId();
    const area = this.shown;
    if (!area || sheet !== this.host.activeSheet) return;
    if (!sameArea(area, this.host.selectionOf(sheet))) this.host.user.select(sheet, area);
  }

  /** Shows what was selected in the workbook. */
  follow(): void {
    const sheet = this.view.activeSheet;
    const subUnitId = sheet.getSheetId();
    if (subUnitId !== this.host.activeSheet) return;
    const area = this.host.selectionOf(subUnitId);
    if (this.shown && sameArea(area, this.shown)) return;
    const range: IRange = {
      startRow: area.row,
      startColumn: area.column,
      endRow: Math.min(area.row + area.rows, sheet.getRowCount()) - 1,
      endColumn: Math.min(area.column + area.columns, sheet.getColumnCount()) - 1,
    };
    const primary = {
      ...range,
      endRow: range.startRow,
      endColumn: range.startColumn,
      actualRow: range.startRow,
      actualColumn: range.startColumn,
      isMerged: false,
      isMergedMainCell: false,
    };
    const selections = [{ range, primary, style: null }];
    this.view.apply(SetSelectionsOperation.id, { subUnitId, selections });
    void this.view.commands.executeCommand(ScrollToCellCommand.id, { range });
  }
}
