import { openCsv } from "../../src/spreadsheet/csv";
import { shorthands } from "./sheetOf";

const opened = (text: string, name = "data") => {
  const book = openCsv(text, name);
  return shorthands(book, book.sheets[0]?.id ?? "");
};

describe("text with separators", () => {
  it("has numbers, truth values, blanks, errors and quoted texts", () => {
    const { values } = opened(
      '\ufeffYear,Jobs\r\n2020,-1.5e3\r\n,TRUE\r\n"a ""b"", c","line\nbreak"\r\n#N/A,0.1\r\n'
    );
    expect(values("A1:B6")).toEqual([
      ["Year", "Jobs"],
      [2020, -1500],
      [null, true],
      ['a "b", c', "line\nbreak"],
      ["#N/A", 0.1],
      [null, null],
    ]);
  });

  it.each([
    [
      "semicolons and decimal commas",
      "a;b\n1,5;2\n-0,25;x",
      [
        ["a", "b"],
        [1.5, 2],
        [-0.25, "x"],
      ],
    ],
    [
      "semicolons and points",
      "a;b\n1.5;2\n1,5;x",
      [
        ["a", "b"],
        [1.5, 2],
        ["1,5", "x"],
      ],
    ],
    [
      "tabs",
      "a\tb\n1.5\t2\n3\tx",
      [
        ["a", "b"],
        [1.5, 2],
        [3, "x"],
      ],
    ],
  ])("may have %s", (_, text, cells) => {
    expect(opened(text).values("A1:B3")).toEqual(cells);
  });

  it.each([
    ["a comma elsewhere", "1.200;0,5\n1.300,5;1,234", [1200, 0.5, 1300.5, 1.234]],
    ["two points", "1.200.000;1.200\n3;4,56", [1200000, 1200, 3, 4.56]],
    ["a point elsewhere", "1.200;0.5\n2;3,400", [1.2, 0.5, 2, "3,400"]],
    ["nothing", "1.200;2,500\n2;3", ["1.200", "2,500", 2, 3]],
    ["both", "1.200;0,5\n2.25;3", ["1.200", "0,5", 2.25, 3]],
    ["nothing but the separator of columns", "1.200,3", [1.2, 3, null, null]],
  ])("takes 1.200 for what %s makes of it", (_, text, expected) => {
    expect(opened(text).values("A1:B2").flat()).toEqual(expected);
  });

  it("is cut where its first line says so, as Excel does", () => {
    expect(opened("sep=;\r\na;b\r\n1,5;2").values("A1:B2")).toEqual([
      ["a", "b"],
      [1.5, 2],
    ]);
  });

  it("keeps codes as they are, and formulas as text", () => {
    const { cells } = opened("0123,12345678901234567,=1+1\n'q,+5,1e5");
    expect(cells("A1:C2")).toEqual([
      [{ value: "0123" }, { value: "12345678901234567" }, { value: "=1+1" }],
      [{ value: "'q" }, { value: "+5" }, { value: 100000 }],
    ]);
  });

  it("gets a sheet name that Excel accepts", () => {
    const name = (wish: string) => openCsv("a", wish).sheets[0]?.name;
    expect(name("firms: 2020/21 [new] of the whole country")).toBe(
      "firms 2020 21 new of the whole"
    );
    expect(name("'")).toBe("Sheet");
  });

  it("may be empty", () => {
    const { book, sheet } = opened("");
    expect(book.usedArea(sheet)).toBeNull();
  });
});
