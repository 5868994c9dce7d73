import { quotedSheet } from "../../src/core/table/address";
import fc from "fast-check";
import {
  absoluteAddress,
  areaAddress,
  cellAddress,
  parseAddress,
  sheetAddress,
  sheetColumns,
  sheetRows,
} from "../../src/spreadsheet/addresses";

const areas = fc
  .record({
    row: fc.nat(sheetRows - 1),
    column: fc.nat(sheetColumns - 1),
    rows: fc.integer({ min: 1, max: sheetRows }),
    columns: fc.integer({ min: 1, max: sheetColumns }),
  })
  .filter((it) => it.row + it.rows <= sheetRows && it.column + it.columns <= sheetColumns);

describe("addresses", () => {
  it("are written as Excel writes them", () => {
    const area = { row: 6, column: 27, rows: 3, columns: 2 };
    expect(cellAddress(6, 27)).toBe("AB7");
    expect(areaAddress(area)).toBe("AB7:AC9");
    expect(absoluteAddress(area)).toBe("$AB$7:$AC$9");
    expect(absoluteAddress({ ...area, rows: 1, columns: 1 })).toBe("$AB$7");
    expect(sheetAddress("It's 1", area)).toBe("'It''s 1'!AB7:AC9");
  });

  it.each([
    ["Data", "Data"],
    ["My data", "'My data'"],
    ["Q1", "'Q1'"],
    ["2024", "'2024'"],
    ["R1C1", "'R1C1'"],
    ["Dados é", "'Dados é'"],
  ])("name the sheet %s as %s", (name, written) => {
    expect(quotedSheet(name)).toBe(written);
  });

  it("read back what was written, with any sheet name", () => {
    fc.assert(
      fc.property(areas, fc.string({ minLength: 1 }), (area, sheet) => {
        expect(parseAddress(sheetAddress(sheet, area))).toEqual({ sheet, area });
        expect(parseAddress(absoluteAddress(area))).toEqual({ area });
      })
    );
  });

  it("may be whole rows and columns, and name their corners in any order", () => {
    expect(parseAddress("B:C")?.area).toEqual({ row: 0, column: 1, rows: sheetRows, columns: 2 });
    expect(parseAddress("$2:$5")?.area).toEqual({
      row: 1,
      column: 0,
      rows: 4,
      columns: sheetColumns,
    });
    expect(parseAddress("c3:a1")?.area).toEqual({ row: 0, column: 0, rows: 3, columns: 3 });
  });

  it.each([
    "",
    "A",
    "1",
    "A0",
    "XFE1",
    "A1048577",
    "A1:",
    "A1:B",
    "A:1",
    "A1:B2:C3",
    "Sheet1!",
    "A-1",
  ])("are not %j", (text) => {
    expect(parseAddress(text)).toBeNull();
  });
});
