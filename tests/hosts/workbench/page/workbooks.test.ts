import { blankWorkbook, caseBook, openFile } from "../../../../src/hosts/workbench/page/workbooks";
import { FileUnreadable } from "../../../../src/spreadsheet/fileUnreadable";

const fileOf = (name: string, content: BlobPart): File => new File([content], name);

it("the case book has its segments in a table", async () => {
  const book = await caseBook();
  expect(book.tables.map(({ name }) => name)).toContain("Segments");
});

it("a blank workbook has one empty sheet", () => {
  const book = blankWorkbook();
  const [sheet] = book.sheets;
  expect(book.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
  expect(book.usedArea(sheet?.id ?? "")).toBeNull();
});

it("opens xlsx files and, whatever their ending is written like, CSV files", async () => {
  const original = await caseBook();
  const bytes = await original.toXlsx();
  const xlsx = await openFile(fileOf("Survey.XLSX", bytes.slice()));
  expect(xlsx.sheets.map(({ name }) => name)).toEqual(original.sheets.map(({ name }) => name));
  const csv = await openFile(fileOf("survey.Csv", "cluster;firms\nAgra;12\n"));
  const [sheet] = csv.sheets;
  expect(sheet?.name).toBe("survey");
  const cells = csv.read(sheet?.id ?? "", { row: 0, column: 0, rows: 2, columns: 2 });
  expect(cells.map((row) => row.map(({ value }) => value))).toEqual([
    ["cluster", "firms"],
    ["Agra", 12],
  ]);
});

it.each([
  ["old.xls", "anything", "fileOfOtherKind"],
  ["damaged.xlsx", "no workbook", "fileNoWorkbook"],
])("says of %s why it cannot be opened", async (name, content, code) => {
  const reason: unknown = await openFile(fileOf(name, content)).catch((error: unknown) => error);
  expect(reason).toBeInstanceOf(FileUnreadable);
  expect((reason as FileUnreadable).fault.code).toBe(code);
});
