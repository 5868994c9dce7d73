import { CustomCommandExecutionError, type IDisposable } from "@univerjs/core";
import {
  InsertSheetCommand,
  RemoveSheetCommand,
  SetTabColorCommand,
  SetWorksheetActiveOperation,
  SetWorksheetHideCommand,
  SetWorksheetNameCommand,
  SetWorksheetOrderCommand,
  SetWorksheetShowCommand,
} from "@univerjs/sheets";
import type { OfficeHost } from "../office/officeHost";
import { ApiError } from "../office/protocol/apiError";
import type { GridView, Origin } from "./gridView";
import { isRefused } from "./refusedCommands";

interface SheetParameters {
  readonly subUnitId?: string;
  readonly name?: string;
  readonly order?: number;
  readonly value?: string;
}

type Change = (host: OfficeHost, sheet: string, parameters: SheetParameters) => void;

/** The grid's commands for sheets, and what they do to the workbook instead. */
const changes: Readonly<Record<string, Change>> = {
  [InsertSheetCommand.id]: (host) => host.user.addSheet(),
  [RemoveSheetCommand.id]: (host, sheet) => host.user.removeSheet(sheet),
  [SetWorksheetNameCommand.id]: (host, sheet, { name = "" }) =>
    host.user.changeSheet(sheet, { name }),
  [SetWorksheetHideCommand.id]: (host, sheet) => host.user.changeSheet(sheet, { visible: false }),
  [SetWorksheetShowCommand.id]: (host, sheet) => host.user.changeSheet(sheet, { visible: true }),
  [SetTabColorCommand.id]: (host, sheet, { value = "" }) =>
    host.user.changeSheet(sheet, { tabColor: value }),
  [SetWorksheetOrderCommand.id]: (host, sheet, { order = 0 }) => host.user.moveSheet(sheet, order),
};

/**
 * Passes what the user does to whole sheets on to the workbook, from where it comes back to the
 * grid, and refuses what the workbook cannot do.
 * @param refuse hears that something was refused, and why if there is a reason to give
 */
export const watchUserSheets = (
  view: GridView,
  host: OfficeHost,
  refuse: (reason: string | null) => void
): IDisposable =>
  view.commands.beforeCommandExecuted((info, options) => {
    if ((options as Origin | undefined)?.fromWorkbook) return;
    const parameters = (info.params ?? {}) as SheetParameters;
    const sheet = parameters.subUnitId ?? host.activeSheet;
    if (info.id === SetWorksheetActiveOperation.id) return activate(host, sheet);
    const change = changes[info.id];
    if (!change && !isRefused(info)) return;
    refuseIfWrong(() => (change ? change(host, sheet, parameters) : refuse(null)), refuse);
    throw new CustomCommandExecutionError("The workbook does this itself, or not at all.");
  });

const refuseIfWrong = (change: () => void, refuse: (reason: string) => void): void => {
  try {
    change();
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    refuse(error.message);
  }
};

const activate = (host: OfficeHost, sheet: string): void => {
  if (host.activeSheet !== sheet) host.user.activate(sheet);
};
