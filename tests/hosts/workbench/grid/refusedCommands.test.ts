import { readFileSync } from "node:fs";
import { CommandType, type ICommand } from "@univerjs/core";
import * as sheets from "@univerjs/sheets";
import { hiddenMenus } from "../../../../src/hosts/workbench/grid/hiddenMenus";
import { isRefused } from "../../../../src/hosts/workbench/grid/refusedCommands";

const isCommand = (value: unknown): value is ICommand =>
  typeof value === "object" && value !== null && "id" in value && "type" in value;

const commands = Object.values(sheets).filter(isCommand);
const mutations = commands.filter(({ type }) => type === CommandType.MUTATION);

it("of all that changes a sheet, only what reaches the workbook is let through", () => {
  const through = mutations
    .filter((each) => each.id.startsWith("sheet.mutation.") && !isRefused(each))
    .map(({ id }) => id);
  expect(through.sort()).toEqual([
    "sheet.mutation.set-frozen",
    "sheet.mutation.set-range-values",
    "sheet.mutation.set-worksheet-col-width",
    "sheet.mutation.set-worksheet-row-auto-height",
    "sheet.mutation.set-worksheet-row-is-auto-height",
    "sheet.mutation.toggle-gridlines",
  ]);
  expect(mutations.length).toBeGreaterThan(30);
});

it.each([
  ["inserted rows", sheets.InsertRowMutation],
  ["removed columns", sheets.RemoveColMutation],
  ["merged cells", sheets.AddWorksheetMergeMutation],
  ["moved cells", sheets.MoveRangeCommand],
  ["a copied sheet", sheets.CopySheetCommand],
])("%s are refused", (_what, command) => {
  expect(isRefused(command)).toBe(true);
});

it("what concerns the screen alone is let through", () => {
  expect(isRefused({ id: "sheet.operation.set-selections", type: CommandType.OPERATION })).toBe(
    false
  );
});

it("menus are hidden by the ids the grid has for them", () => {
  const library = ["@univerjs/sheets-ui", "@univerjs/sheets", "@univerjs/ui"]
    .map((name) => readFileSync(require.resolve(name), "utf8"))
    .join();
  const unknown = Object.keys(hiddenMenus).filter((id) => !library.includes(id));
  expect(unknown).toEqual([]);
  expect(Object.values(hiddenMenus)).toEqual(
    Object.keys(hiddenMenus).map(() => ({ hidden: true }))
  );
});
