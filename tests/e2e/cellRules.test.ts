import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createSpreadsheet, openXlsx } from "../../src/spreadsheet/exceltsSpreadsheet";
import { anyValue, wordList } from "../../src/spreadsheet/validation/cellRule";
import { openWorkbenches, type Workbenches } from "../support/workbench";

let workbenches: Workbenches;
const folder = mkdtempSync(path.join(tmpdir(), "rules-"));

beforeAll(async () => {
  workbenches = await openWorkbenches();
}, 60_000);

afterAll(async () => {
  await workbenches.close();
  rmSync(folder, { recursive: true });
});

/** A file with a share in B2 and a choice of two words in B3. */
const ruledFile = async (): Promise<string> => {
  const book = createSpreadsheet();
  const sheet = book.addSheet("Answers").id;
  book.write(sheet, 0, 0, [["Question", "Answer"], ["Share of exports"], ["Is there power?"]]);
  const words = { shown: true, title: "Per cent", message: "0 to 100: write 35 for 35 in 100." };
  const cell = { row: 1, column: 1, rows: 1, columns: 1 };
  book.rules.set(sheet, cell, {
    ...anyValue,
    kind: "decimal",
    formulas: ["0", "100"],
    prompt: words,
    alert: { ...words, style: "stop" },
  });
  const formulas = [wordList(["yes", "no"])];
  book.rules.set(sheet, { ...cell, row: 2 }, { ...anyValue, kind: "list", formulas });
  const file = path.join(folder, "answers.xlsx");
  writeFileSync(file, await book.toXlsx());
  return file;
};

test("a value that breaks its cell's rule is refused with the rule's sentence, and a list is chosen from", async () => {
  const bench = await workbenches.open();
  const { page, errors } = bench;
  await bench.openFile(await ruledFile());
  await bench.select("B2");
  await page.getByText("0 to 100: write 35 for 35 in 100.").waitFor();
  await bench.enter("B2", "140");
  await page.getByRole("alert").getByText("0 to 100: write 35 for 35 in 100.").waitFor();
  await bench.type("B2", "35");
  await page.getByRole("alert").waitFor({ state: "detached" });
  await bench.select("B3");
  const list = page.getByRole("combobox", { name: "Choose from the list" });
  const { width = 0, height = 0 } = (await list.boundingBox()) ?? {};
  await list.click({ position: { x: width - 10, y: height / 2 } });
  await page.keyboard.press("Escape");
  await page.keyboard.press("Alt+ArrowDown");
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  await bench.type("B4", "free");
  const saved = await openXlsx(new Uint8Array(readFileSync(await bench.save())));
  const sheet = saved.sheets[0]?.id ?? "";
  const cells = saved.read(sheet, { row: 1, column: 1, rows: 3, columns: 1 });
  expect(cells.map(([cell]) => cell?.value)).toEqual([35, "no", "free"]);
  expect(saved.rules.within(sheet, { row: 2, column: 1, rows: 1, columns: 1 })[0]?.kind).toBe(
    "list"
  );
  expect(errors).toEqual([]);
  await bench.close();
}, 60_000);
