import { createSpreadsheet, openXlsx } from "../../src/spreadsheet/exceltsSpreadsheet";
import { parseAddress } from "../../src/spreadsheet/addresses";
import { CellFailure, type Spreadsheet } from "../../src/spreadsheet/spreadsheet";
import type { CellValue } from "../../src/core/fault";

const withSheet = (
  cells: (CellValue | undefined)[][] = []
): { book: Spreadsheet; sheet: string } => {
  const book = createSpreadsheet();
  const sheet = book.addSheet("Data").id;
  book.write(sheet, 0, 0, cells);
  return { book, sheet };
};

const area = (address: string) => {
  const parsed = parseAddress(address);
  if (!parsed) throw new Error(`${address} is no address.`);
  return parsed.area;
};

const values = (book: Spreadsheet, sheet: string, address: string) => {
  book.recalculate();
  return book.read(sheet, area(address)).map((row) => row.map((cell) => cell.value));
};

const reopen = async (book: Spreadsheet) => {
  const opened = await openXlsx(await book.toXlsx());
  return { book: opened, sheet: opened.sheets[0]?.id ?? "" };
};

test("cells hold numbers, texts, truth values, errors and blanks", () => {
  const { book, sheet } = withSheet([[1.5, "one", true, "#N/A", null]]);
  expect(values(book, sheet, "A1:F1")).toEqual([[1.5, "one", true, "#N/A", null, null]]);
});

test("formulas are computed and keep their text", () => {
  const { book, sheet } = withSheet([[1, 2, "=SUM(A1:B1)*2"]]);
  book.recalculate();
  expect(book.read(sheet, area("C1"))).toEqual([[{ value: 6, formula: "=SUM(A1:B1)*2" }]]);
});

test("formulas that cannot be read show an error and harm nobody", () => {
  const { book, sheet } = withSheet([
    ["=1+", "=A1+1", "=NOSUCH(1)", "=Nowhere!A1", "=((("],
    [1, 2],
  ]);
  expect(values(book, sheet, "A1:E2")).toEqual([
    ["#NAME?", "#NAME?", "#NAME?", "#REF!", "#NAME?"],
    [1, 2, null, null, null],
  ]);
});

test("a filled area and its dependents follow", () => {
  const { book, sheet } = withSheet([[3, "=SEQUENCE(A1)", "=SUM(B1:B10)", "=SUM(B1#)"]]);
  expect(values(book, sheet, "A1:D4")).toEqual([
    [3, 1, 6, 6],
    [null, 2, null, null],
    [null, 3, null, null],
    [null, null, null, null],
  ]);
  book.write(sheet, 0, 0, [[2]]);
  expect(values(book, sheet, "B1:D3")).toEqual([
    [1, 3, 3],
    [2, null, null],
    [null, null, null],
  ]);
});

test("a blocked area shows #SPILL! alone, and fills again when there is room", () => {
  const { book, sheet } = withSheet([["=SEQUENCE(3)"]]);
  book.recalculate();
  book.write(sheet, 1, 0, [["mine"]]);
  expect(values(book, sheet, "A1:A3")).toEqual([["#SPILL!"], ["mine"], [null]]);
  book.write(sheet, 1, 0, [[null]]);
  expect(values(book, sheet, "A1:A3")).toEqual([[1], [2], [3]]);
});

test("a file holds all values and formulas", async () => {
  const { book, sheet } = withSheet([
    [0.1 + 0.2, 1e-300, -123456789.12345679, 5e-324, 1.7976931348623157e308],
    ["=SEQUENCE(2)", "=PERCENTILE.INC(A1:E1,0.5)", "=LET(x,2,x*3)", "=SUM(A3#)", ' a  <b> & "c"\n'],
  ]);
  book.write(sheet, 2, 0, [["=SEQUENCE(2,2)"]]);
  book.write(sheet, 1, 0, [[null]]);
  const before = (book.recalculate(), book.read(sheet, area("A1:E4")));
  const opened = await reopen(book);
  expect(opened.book.read(opened.sheet, area("A1:E4"))).toEqual(before);
  opened.book.recalculate();
  expect(opened.book.read(opened.sheet, area("A1:E4"))).toEqual(before);
});

test("a custom function is busy, then answers; the sentence of an error is at hand", async () => {
  const { book, sheet } = withSheet([
    [1, "=LAB.TWICE(A1)", "=B1+1", "=LAB.FAILS(A1)", "=IFNA(D1,0)"],
  ]);
  const callers: string[] = [];
  book.registerFunction(
    { name: "LAB.TWICE", parameters: ["scalar"], required: 1 },
    ([x], caller) => {
      callers.push(caller);
      return Promise.resolve(Number(x) * 2);
    }
  );
  book.registerFunction({ name: "LAB.FAILS", parameters: ["scalar"], required: 1 }, () =>
    Promise.reject(new CellFailure("#N/A", "Too little is known."))
  );
  book.recalculate();
  expect(values(book, sheet, "B1:D1")).toEqual([["#BUSY!", "#BUSY!", "#BUSY!"]]);
  await book.settled();
  expect(book.read(sheet, area("B1:E1"))).toEqual([
    [
      { value: 2, formula: "=LAB.TWICE(A1)" },
      { value: 3, formula: "=B1+1" },
      { value: "#N/A", formula: "=LAB.FAILS(A1)", message: "Too little is known." },
      { value: 0, formula: "=IFNA(D1,0)" },
    ],
  ]);
  expect(callers).toEqual(["Data!B1"]);
});
