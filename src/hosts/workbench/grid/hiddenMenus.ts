import type { MenuConfig } from "@univerjs/ui";

/** What the grid's own menus offer and the workbook behind it cannot do. */
const unsupported = [
  // Cells
  "sheet.command.cut",
  "sheet.menu.copy-special",
  "sheet.menu.cell-insert",
  "sheet.menu.delete",
  "sheet.command.clear-selection-format",
  "sheet.command.clear-selection-all",
  "sheet.command.paste-col-width",
  "sheet.command.paste-besides-border",
  "sheet.contextMenu.permission",
  "sheet.contextMenu.text-to-number",
  // Rows and columns
  "sheet.command.insert-multi-rows-above",
  "sheet.command.insert-multi-rows-after",
  "sheet.command.remove-row-confirm",
  "sheet.command.hide-row-confirm",
  "sheet.command.set-selected-rows-visible",
  "sheet.command.set-row-height",
  "sheet.command.insert-multi-cols-before",
  "sheet.command.insert-multi-cols-right",
  "sheet.command.remove-col-confirm",
  "sheet.command.hide-col-confirm",
  "sheet.command.set-selected-cols-visible",
  // Sheets
  "sheet.command.copy-sheet",
  "sheet.command.add-range-protection-from-sheet-bar",
  "sheet.command.delete-worksheet-protection-from-sheet-bar",
  "sheet.command.change-sheet-protection-from-sheet-bar",
  "sheet.command.view-sheet-permission-from-sheet-bar",
];

export const hiddenMenus: MenuConfig = Object.fromEntries(
  unsupported.map((id) => [id, { hidden: true }])
);
