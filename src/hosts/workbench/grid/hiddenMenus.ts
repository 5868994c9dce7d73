import type { MenuConfig } from "@univerjs/ui";

/** What the grid's own menus offer and the workbench cannot do. */
const unsupported = [
  "sheet.menu.copy-special",
  "sheet.menu.cell-insert",
  "sheet.menu.delete",
  "sheet.menu.sheet-frozen",
  "sheet.column-header-menu.sheet-frozen",
  "sheet.row-header-menu.sheet-frozen",
  "sheet.contextMenu.permission",
];

export const hiddenMenus: MenuConfig = Object.fromEntries(
  unsupported.map((id) => [id, { hidden: true }])
);
