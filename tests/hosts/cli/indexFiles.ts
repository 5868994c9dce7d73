import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { CellValue } from "../../../src/core/fault";
import { command } from "../../../src/hosts/cli/command";
import { createSpreadsheet } from "../../../src/spreadsheet/exceltsSpreadsheet";

/** Where the files of a test stand. */
export const folder = mkdtempSync(path.join(tmpdir(), "lab-index-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** A command as it is typed, and what it answers. */
export const lab = async (...args: readonly string[]) => {
  let [out, err] = ["", ""];
  const terminal = {
    input: (async function* () {})(),
    out: (text: string) => void (out += text),
    err: (text: string) => void (err += text),
  };
  return { code: await command(args, terminal), out, err };
};

type Sheets = Readonly<Record<string, readonly (readonly CellValue[])[]>>;

/** A workbook with these sheets, each from this row on. */
export const fileWith = async (name: string, sheets: Sheets, row = 0): Promise<string> => {
  const spreadsheet = createSpreadsheet();
  const before = spreadsheet.sheets.map(({ id }) => id);
  for (const [title, cells] of Object.entries(sheets))
    spreadsheet.write(spreadsheet.addSheet(title).id, row, 0, cells);
  for (const id of before) spreadsheet.removeSheet(id);
  const file = path.join(folder, name);
  writeFileSync(file, await spreadsheet.toXlsx());
  return file;
};

/** Three regions, and a framework of their indicators. */
export const sheets: Sheets = {
  Regions: [
    ["region", "firms", "skills", "distance", "note"],
    ["North", 20, 0.5, 10, "a"],
    ["Middle", 60, 0.3, 40, "b"],
    ["South", 40, 0.7, null, null],
  ],
  Framework: [
    ["Code", "Parent", "Weight", "Direction"],
    ["Index", null, null, null],
    ["Base", "Index", 2, null],
    ["firms", "Base", null, null],
    ["skills", "Base", null, null],
    ["distance", "Index", 1, -1],
  ],
};
