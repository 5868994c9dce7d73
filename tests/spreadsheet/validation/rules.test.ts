import { Workbook } from "@cj-tech-master/excelts";
import { ZipEditor } from "@cj-tech-master/excelts/archive";
import { validateXlsxBuffer } from "@excelts/excel/utils/ooxml-validator/index.js";
import { openXlsx } from "../../../src/spreadsheet/exceltsSpreadsheet";
import { anyValue, wordList, type CellRule } from "../../../src/spreadsheet/validation/cellRule";
import { area, partOf, reopened, sheetOf, shorthands, type TestSheet } from "../sheetOf";

const rule = (change: Partial<CellRule>): CellRule => ({ ...anyValue, ...change });
const small = rule({ kind: "whole", formulas: ["0", "A1"] });

const at = ({ book, sheet }: TestSheet, address: string): CellRule | undefined =>
  book.rules.within(sheet, area(address))[0];

describe("rules", () => {
  it("are seen from each cell of their area", () => {
    const test = sheetOf();
    test.book.rules.set(test.sheet, area("B1:C3"), small);
    expect(at(test, "C3")).toEqual({ ...small, formulas: ["0", "B3"] });
    expect(at(test, "D3")).toBeUndefined();
  });

  it("give way to the rule that is set last, cell by cell", () => {
    const test = sheetOf();
    const other = rule({ kind: "custom", formulas: ["Data!$A$1=1"] });
    test.book.rules.set(test.sheet, area("B1:D4"), small);
    test.book.rules.set(test.sheet, area("C2:C3"), other);
    test.book.rules.set(test.sheet, area("B4"), null);
    const kinds = ["B1", "B2", "B3", "B4", "C1", "C2", "C3", "C4", "D2", "D4"].map(
      (address) => at(test, address)?.kind
    );
    expect(kinds.join()).toBe("whole,whole,whole,,whole,custom,custom,whole,whole,whole");
  });

  it("follow the new name of a sheet or table, but for words in quotes", () => {
    const { book, sheet } = sheetOf([["Kind"], ["a"]]);
    book.addTable(sheet, area("A1:A2"), "Kinds");
    book.rules.set(sheet, area("C1"), rule({ kind: "list", formulas: ["Data!$A$2:$A$9"] }));
    book.rules.set(
      sheet,
      area("C2"),
      rule({ kind: "custom", formulas: ['COUNTA(Kinds)>LEN("Kinds")'] })
    );
    book.updateSheet(sheet, { name: "New" });
    book.updateTable(book.tables[0]?.id ?? "", { name: "Sorts" });
    expect(book.rules.within(sheet, area("C1"))[0]?.formulas).toEqual(["New!$A$2:$A$9"]);
    expect(book.rules.within(sheet, area("C2"))[0]?.formulas).toEqual([
      'COUNTA(Sorts)>LEN("Kinds")',
    ]);
  });

  it("go with their sheet", async () => {
    const { book, sheet } = sheetOf();
    const second = book.addSheet("Second").id;
    book.rules.set(sheet, area("A1"), small);
    book.removeSheet(sheet);
    expect(book.rules.within(second, area("A1"))[0]).toBeUndefined();
    expect(await partOf(book, "xl/worksheets/sheet1.xml")).not.toContain("dataValidation");
  });
});

describe("rules in files", () => {
  it("are written and read whole", async () => {
    const test = sheetOf([["x"]]);
    const words = { shown: true, title: 'Say "yes"', message: "One & only\nin two lines <here>" };
    const rules: [string, CellRule][] = [
      ["B1:C9", small],
      ["D1", rule({ kind: "list", formulas: [wordList(["oui", "non"])], showsList: false })],
      ["D2", rule({ kind: "date", operator: "greaterThan", formulas: ["$F$1+1"] })],
      ["D3", rule({ kind: "time", operator: "lessThan", formulas: ["0.5"] })],
      [
        "D4",
        rule({ kind: "textLength", operator: "equal", formulas: ["3"], ignoresBlanks: false }),
      ],
      ["D5", rule({ prompt: words, alert: { ...words, shown: false, style: "warning" } })],
      [
        "D6",
        rule({
          kind: "decimal",
          operator: "notEqual",
          formulas: ["0.1"],
          prompt: { ...words, shown: false },
        }),
      ],
    ];
    for (const [address, each] of rules) test.book.rules.set(test.sheet, area(address), each);
    test.book.rules.set(test.sheet, area("B1"), null);
    const again = await reopened(test);
    for (const [address, each] of rules.slice(1)) expect(at(again, address)).toEqual(each);
    expect(at(again, "B1")).toBeUndefined();
    expect(at(again, "C3")?.formulas).toEqual(["0", "B3"]);
    expect((await validateXlsxBuffer(await again.book.toXlsx())).problems).toEqual([]);
  });

  it("of others are kept, also where Excel writes them apart", async () => {
    const workbook = new Workbook();
    const sheet = workbook.addWorksheet("Data");
    sheet.addRow(["Year"]);
    sheet.getCell("B2").dataValidation = {
      type: "whole",
      operator: "lessThan",
      allowBlank: true,
      formulae: ["$A$1*2"],
      showErrorMessage: true,
      error: "Fewer.",
    };
    const editor = await ZipEditor.open(await workbook.xlsx.writeBuffer());
    const { ZipParser } = await import("@excelts/archive/unzip/zip-parser.js");
    const bytes = await new ZipParser(await editor.bytes()).extract("xl/worksheets/sheet1.xml");
    const apart = `<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:dataValidations count="1" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:dataValidation type="list" allowBlank="1" showErrorMessage="1"><x14:formula1><xm:f>Lists!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>C2:C4 E5</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst></worksheet>`;
    editor.set(
      "xl/worksheets/sheet1.xml",
      new TextDecoder().decode(bytes ?? undefined).replace("</worksheet>", apart)
    );
    const book = await openXlsx(await editor.bytes());
    const again = await reopened(shorthands(book, ""));
    expect(at(again, "B2")).toMatchObject({
      kind: "whole",
      operator: "lessThan",
      formulas: ["$A$1*2"],
    });
    expect(at(again, "B2")?.alert).toMatchObject({ shown: true, message: "Fewer." });
    for (const address of ["C2", "C4", "E5"])
      expect(at(again, address)).toMatchObject({ kind: "list", formulas: ["Lists!$A$1:$A$3"] });
    expect(at(again, "D5")).toBeUndefined();
  });
});
