import { CommandType, type ICommandInfo } from "@univerjs/core";
import {
  CopySheetCommand,
  MoveRangeCommand,
  SetFrozenMutation,
  SetRangeValuesMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowAutoHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
  ToggleGridlinesMutation,
} from "@univerjs/sheets";

/** Changes of a sheet that reach the workbook, or that concern the screen alone. */
const supported = new Set<string>([
  SetFrozenMutation.id,
  SetRangeValuesMutation.id,
  SetWorksheetColWidthMutation.id,
  SetWorksheetRowAutoHeightMutation.id,
  SetWorksheetRowIsAutoHeightMutation.id,
  ToggleGridlinesMutation.id,
]);

/** Moving cells would have to rewrite the formulas that refer to them. */
const refused = new Set<string>([CopySheetCommand.id, MoveRangeCommand.id]);

/** Would the grid do something to a sheet that the workbook behind it cannot do? */
export const isRefused = ({ id, type }: ICommandInfo): boolean =>
  refused.has(id) ||
  (type === CommandType.MUTATION && id.startsWith("sheet.mutation.") && !supported.has(id));
