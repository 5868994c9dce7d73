import { readIndexTables } from "../../../src/app/indexBuilder/indexTables";
import { createSpreadsheet } from "../../../src/spreadsheet/exceltsSpreadsheet";
import { workbookOf } from "../../../src/spreadsheet/spreadsheetWorkbook";
import type { CellValue } from "../../../src/core/fault";
import { sampleWorkbook } from "../../support/workbooks";

const bookOf = (sheets: Readonly<Record<string, readonly (readonly CellValue[])[]>>) => {
  const spreadsheet = createSpreadsheet();
  for (const [name, cells] of Object.entries(sheets))
    spreadsheet.write(spreadsheet.addSheet(name).id, 0, 0, cells);
  return workbookOf(spreadsheet);
};

const framework = (...codes: string[]): CellValue[][] => [
  ["code", "PARENT"],
  ["Top", null],
  ...codes.map((code) => [code, "Top"]),
];

const regions: CellValue[][] = [
  ["region", "firms", "skills"],
  ["North", 1, 2],
];
const towns: CellValue[][] = [
  ["town", "shops"],
  ["Ashford", 3],
];

it("finds the sample's framework and the segments it is about", async () => {
  const { workbook } = await sampleWorkbook();
  const { frameworks, framework: found, data } = await readIndexTables(workbook);
  expect(frameworks.map(({ name }) => name)).toEqual(["Framework"]);
  expect(found?.range.name).toBe("Framework");
  expect(data?.range.name).toBe("Segments");
});

it("takes the framework and the table that fit each other best", async () => {
  const workbook = bookOf({
    Other: framework("age", "shops"),
    Mine: framework("firms", "skills"),
    Towns: towns,
    Regions: regions,
  });
  const found = await readIndexTables(workbook);
  expect(found.framework?.range.name).toBe("Mine");
  expect(found.data?.range.name).toBe("Regions");
  expect(found.tables.map(({ name }) => name)).toEqual(["Towns", "Regions"]);
});

it("takes what is wished for, or no framework", async () => {
  const workbook = bookOf({ Mine: framework("firms"), Towns: towns, Regions: regions });
  const { frameworks, tables } = await readIndexTables(workbook);
  const [townTable] = tables;
  const wished = await readIndexTables(workbook, { framework: frameworks[0], data: townTable });
  expect(wished.data?.range.name).toBe("Towns");
  expect((await readIndexTables(workbook, { framework: "none" })).framework).toBeUndefined();
});

it("reads units between the titles above their headers and the totals below them", async () => {
  const workbook = bookOf({
    Regions: [["Survey of 2019"], [], ...regions, ["South", 4, 6], ["Total", 5, 8]],
  });
  const { data } = await readIndexTables(workbook);
  expect(data?.cells).toEqual([...regions, ["South", 4, 6]]);
  expect(data?.range).toMatchObject({ row: 2, rows: 3, titles: 2, below: { row: 5 } });
});

it("has nothing in an empty workbook", async () => {
  const found = await readIndexTables(bookOf({ Empty: [] }));
  expect(found).toEqual({ frameworks: [], tables: [] });
});
