import { BooleanNumber, type ICommandInfo, type IDisposable } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import {
  type ISetFrozenMutationParams,
  type ISetRangeValuesMutationParams,
  type ISetWorksheetColWidthMutationParams,
  type IToggleGridlinesMutationParams,
  SetFrozenMutation,
  SetRangeValuesMutation,
  SetWorksheetColWidthMutation,
  ToggleGridlinesMutation,
} from "@univerjs/sheets";
import type { OfficeHost } from "../office/officeHost";
import { formatOfLook } from "./cellLook";
import { type ChangedCells, type EditedBlock, editedBlock, listCells } from "./editedBlock";
import type { GridView, Origin } from "./gridView";
import type { Objections } from "./objections";
import { charactersOfWidth } from "./sheetData";

const single = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });

/** Passes what the user does to cells, columns and sheets of the grid on to the workbook. */
export class UserEdits {
  constructor(
    private readonly view: GridView,
    private readonly host: OfficeHost,
    private readonly objections: Objections
  ) {}

  watch(): IDisposable {
    return this.view.commands.onCommandExecuted((info, options) => {
      const { fromWorkbook, fromFormula } = (options ?? {}) as Origin & { fromFormula?: boolean };
      if (!fromWorkbook && !fromFormula) this.pass(info);
    });
  }

  private pass({ id, params }: Readonly<ICommandInfo>): void {
    const target: { unitId?: string } | undefined = params;
    if (target?.unitId !== this.view.unitId) return;
    if (id === SetRangeValuesMutation.id) this.edit(params as ISetRangeValuesMutationParams);
    else if (id === SetWorksheetColWidthMutation.id)
      this.widen(params as ISetWorksheetColWidthMutationParams);
    else if (id === SetFrozenMutation.id) this.freeze(params as ISetFrozenMutationParams);
    else if (id === ToggleGridlinesMutation.id)
      this.showGridlines(params as IToggleGridlinesMutationParams);
  }

  private edit({ subUnitId, cellValue }: ISetRangeValuesMutationParams): void {
    if (!cellValue) return;
    const changed = cellValue as ChangedCells;
    if (this.isTakenBack(subUnitId, changed)) return;
    this.look(subUnitId, changed);
    const formulas = this.view.injector.get(FormulaDataModel);
    const block = editedBlock(
      changed,
      (row, column) =>
        formulas.getFormulaStringByCell(row, column, subUnitId, this.view.unitId) ?? null
    );
    // Without values there may still be a look to take back or to show.
    if (block) this.enter(subUnitId, block);
    else this.host.user.select(subUnitId, this.host.selectionOf(subUnitId));
  }

  private isTakenBack(sheet: string, changed: ChangedCells): boolean {
    return listCells(changed).some(({ row, column }) =>
      this.objections.isTakenBack({ sheet, row, column })
    );
  }

  private enter(sheet: string, { row, column, values }: EditedBlock): void {
    this.objections.hear({ sheet, row, column }, this.host.user.edit(sheet, row, column, values));
  }

  /** Pasted and formatted cells bring their look along. */
  private look(sheet: string, changed: ChangedCells): void {
    const styles = this.view.workbook.getStyles();
    for (const { row, column, cell } of listCells(changed)) {
      if (!cell?.s) continue;
      const look = styles.getStyleByCell(
        this.view.sheet(sheet)?.getCellMatrix().getValue(row, column)
      );
      if (look) this.host.spreadsheet.format(sheet, single(row, column), formatOfLook(look));
    }
  }

  private widen({ subUnitId, ranges, colWidth }: ISetWorksheetColWidthMutationParams): void {
    for (const { startColumn, endColumn } of ranges)
      for (let column = startColumn; column <= endColumn; column++) {
        const pixels = typeof colWidth === "number" ? colWidth : colWidth[column];
        if (typeof pixels === "number")
          this.host.spreadsheet.setColumnWidth(subUnitId, column, charactersOfWidth(pixels));
      }
  }

  private freeze({ subUnitId, xSplit, ySplit }: ISetFrozenMutationParams): void {
    this.host.spreadsheet.updateSheet(subUnitId, { frozenRows: ySplit, frozenColumns: xSplit });
  }

  private showGridlines({ subUnitId, showGridlines }: IToggleGridlinesMutationParams): void {
    this.host.spreadsheet.updateSheet(subUnitId, {
      showGridlines: showGridlines === BooleanNumber.TRUE,
    });
  }
}
