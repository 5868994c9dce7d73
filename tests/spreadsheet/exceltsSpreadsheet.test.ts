import fc from "fast-check";
import type { CellValue } from "../../src/core/fault";
import { createSpreadsheet } from "../../src/spreadsheet/exceltsSpreadsheet";
import { reopened, shorthands, sheetOf } from "./sheetOf";

describe("cells", () => {
  it("hold numbers, texts, truth values, errors and blanks", () => {
    const { values } = sheetOf([[1.5, "one", true, "#N/A", null]]);
    expect(values("A1:F1")).toEqual([[1.5, "one", true, "#N/A", null, null]]);
  });

  it("are left alone by undefined and cleared by null and empty text", () => {
    const { write, values } = sheetOf([[1, 2, 3]]);
    write("A1", [[undefined, null, ""]]);
    expect(values("A1:C1")).toEqual([[1, null, null]]);
  });

  it("keep a text behind an apostrophe a text", () => {
    const { cells } = sheetOf([["'=1+1", "'", "''quoted'", "'12"]]);
    expect(cells("A1:D1")).toEqual([
      [{ value: "=1+1" }, { value: null }, { value: "'quoted'" }, { value: "12" }],
    ]);
  });

  it("show #NUM! for what is no number", () => {
    expect(sheetOf([[NaN, Infinity]]).values("A1:B1")).toEqual([["#NUM!", "#NUM!"]]);
  });

  it("make up the used area, formats alone do not", () => {
    const { book, sheet, write } = sheetOf();
    expect(book.usedArea(sheet)).toBeNull();
    book.format(sheet, { row: 20, column: 20, rows: 1, columns: 1 }, { bold: true });
    write("C4", [
      [1, 2],
      [null, "=C4"],
    ]);
    expect(book.usedArea(sheet)).toEqual({ row: 3, column: 2, rows: 2, columns: 2 });
  });

  it("come back from a file as they were", async () => {
    const cell = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((it) => (it === 0 ? 0 : it)),
      fc.integer(),
      fc.boolean(),
      fc.constantFrom<CellValue>("#N/A", "#DIV/0!", "#VALUE!", "#NUM!", "#NULL!", "#REF!", null),
      fc
        .string({ unit: "binary", minLength: 1 })
        // XML cannot hold these, and neither can Excel's cells.
        .filter((it) => !/[\p{Cc}\p{Cs}\ufffe\uffff]/u.test(it)),
      fc.constantFrom(
        "=1+1",
        "'quoted",
        " space ",
        "line\nbreak",
        "tab\t",
        "<&>\"'",
        "_x000D_",
        "été ✓ 東京 🙂"
      )
    );
    const grid = fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), {
      minLength: 1,
      maxLength: 6,
    });
    await fc.assert(
      fc.asyncProperty(grid, async (rows) => {
        const kept = rows.map((row) =>
          row.map((it) => (typeof it === "string" && !it.startsWith("#") ? `'${it}` : it))
        );
        const { values } = await reopened(sheetOf(kept));
        expect(values(`A1:D${rows.length}`)).toEqual(rows);
      }),
      { numRuns: 60 }
    );
  });
});

describe("sheets", () => {
  it("are added, moved, hidden and removed", () => {
    const book = createSpreadsheet();
    const [first, second, third] = ["One", "Two", "Three"].map((name) => book.addSheet(name).id);
    book.moveSheet(third ?? "", 0);
    book.updateSheet(second ?? "", { visible: false });
    expect(book.sheets.map((it) => [it.name, it.visible])).toEqual([
      ["Three", true],
      ["One", true],
      ["Two", false],
    ]);
    book.removeSheet(first ?? "");
    expect(book.sheets.map((it) => it.id)).toEqual([third, second]);
  });

  it("never take the id of one that was removed", () => {
    const book = createSpreadsheet();
    const { id } = book.addSheet("One");
    book.removeSheet(id);
    expect(book.addSheet("One").id).not.toBe(id);
    expect(() => book.read(id, { row: 0, column: 0, rows: 1, columns: 1 })).toThrow(
      "There is no sheet"
    );
  });

  it("keep formulas, names and charts right under a new name", () => {
    const { book, sheet, cells } = sheetOf([
      ["Year", "Jobs"],
      [2020, 5],
    ]);
    const other = shorthands(book, book.addSheet("Other").id);
    other.write("A1", [["=Data!B2*2", '="Data!B2"', "=SUM('Data'!A2:B2)"]]);
    book.names.set({ name: "Jobs", comment: "", formula: "=Data!$B$2" });
    book.updateSheet(sheet, { name: "It's data" });
    expect(other.cells("A1:C1")).toEqual([
      [
        { value: 10, formula: "='It''s data'!B2*2" },
        { value: "Data!B2", formula: '="Data!B2"' },
        { value: 2025, formula: "=SUM('It''s data'!A2:B2)" },
      ],
    ]);
    expect(book.names.all).toEqual([{ name: "Jobs", comment: "", formula: "='It''s data'!$B$2" }]);
    expect(cells("B2")).toEqual([[{ value: 5 }]]);
  });

  it("keep their looks in a file", async () => {
    const { book, sheet } = sheetOf([["x"]]);
    book.addSheet("Back");
    book.updateSheet(book.sheets[1]?.id ?? "", { visible: false });
    book.updateSheet(sheet, {
      frozenRows: 2,
      frozenColumns: 1,
      showGridlines: false,
      tabColor: "#1F5A8A",
    });
    book.setColumnWidth(sheet, 1, 31.5);
    const after = await reopened({ ...sheetOf(), book });
    expect(after.book.sheets).toEqual(book.sheets);
    expect(after.book.columnWidth(after.sheet, 1)).toBe(31.5);
    expect(after.book.columnWidth(after.sheet, 5)).toBe(book.columnWidth(sheet, 5));
    after.book.updateSheet(after.sheet, { frozenRows: 0, frozenColumns: 0 });
    expect(after.book.sheets[0]).toMatchObject({
      frozenRows: 0,
      frozenColumns: 0,
      showGridlines: false,
    });
  });
});
