import { CellFailure, type CustomFunction } from "../../src/spreadsheet/customFunction";
import { partOf, reopened, sheetOf, type TestSheet } from "./sheetOf";

const twice: CustomFunction = ([x]) => Promise.resolve(Number(x) * 2);

const register = (
  { book }: TestSheet,
  name: string,
  call: CustomFunction,
  parameters: ("scalar" | "matrix")[] = ["scalar"],
  required = parameters.length
) => book.registerFunction({ name, parameters, required }, call);

describe("custom functions", () => {
  it("are busy, then answer; the sentence of an error is at hand where it arose", async () => {
    const test = sheetOf([[1, "=LAB.TWICE(A1)", "=B1+1", "=LAB.FAILS(A1)", "=IFNA(D1,0)", "=D1"]]);
    const callers: string[] = [];
    register(test, "LAB.TWICE", (args, caller) => (callers.push(caller), twice(args, caller)));
    register(test, "LAB.FAILS", () =>
      Promise.reject(new CellFailure("#N/A", "Too little is known."))
    );
    expect(test.values("B1:F1")).toEqual([["#BUSY!", "#BUSY!", "#BUSY!", "#BUSY!", "#BUSY!"]]);
    await test.book.settled();
    expect(test.cells("B1:F1")).toEqual([
      [
        { value: 2, formula: "=LAB.TWICE(A1)" },
        { value: 3, formula: "=B1+1" },
        { value: "#N/A", formula: "=LAB.FAILS(A1)", message: "Too little is known." },
        { value: 0, formula: "=IFNA(D1,0)" },
        { value: "#N/A", formula: "=D1" },
      ],
    ]);
    expect(callers).toEqual(["Data!B1"]);
  });

  it("are called once for equal arguments, however many cells ask", async () => {
    const test = sheetOf(Array.from({ length: 50 }, () => ["=LAB.TWICE(21)"]));
    let calls = 0;
    register(test, "LAB.TWICE", (args, caller) => (calls++, twice(args, caller)));
    await test.book.settled();
    test.write("B1", [["=LAB.TWICE(21)+LAB.TWICE(21)"]]);
    await test.book.settled();
    expect(test.values("A50:B50")).toEqual([[42, null]]);
    expect(test.values("B1")).toEqual([[84]]);
    expect(calls).toBe(1);
  });

  it("answer more cells than the cache keeps idle answers for", async () => {
    const test = sheetOf(
      Array.from({ length: 10_050 }, (_, row) => [row, `=LAB.TWICE(A${row + 1})`])
    );
    let calls = 0;
    register(test, "LAB.TWICE", (args, caller) => (calls++, twice(args, caller)));
    await test.book.settled();
    expect(test.values("B1:B10050")).toEqual(Array.from({ length: 10_050 }, (_, row) => [row * 2]));
    test.write("C1", [[1]]);
    await test.book.settled();
    expect(calls).toBe(10_050);
    // Ten thousand cells, each with a call of its own: seconds, and more on a busy computer.
  }, 30_000);

  it("get blocks for ranges, null for blanks and for what is left out, errors as text", async () => {
    const test = sheetOf([[1, null, "#N/A", "x", true], ["=LAB.ECHO(A1:E1,B1,,C1)"]]);
    const seen: unknown[] = [];
    register(
      test,
      "LAB.ECHO",
      (args) => (seen.push(args), Promise.resolve("seen")),
      ["matrix", "scalar", "scalar", "scalar", "matrix"],
      1
    );
    await test.book.settled();
    expect(seen).toEqual([[[[1, null, "#N/A", "x", true]], null, null, "#N/A", [[null]]]]);
    expect(test.values("A2")).toEqual([["seen"]]);
  });

  it("fill areas with their answers, and dependents are right at once", async () => {
    const test = sheetOf([["=LAB.TABLE()", null, "=SUM(A1:B9)", "=ROWS(A1#)"]]);
    register(
      test,
      "LAB.TABLE",
      () =>
        Promise.resolve([
          ["a", 1],
          [null, 2],
          ["#N/A", 3],
        ]),
      [],
      0
    );
    await test.book.settled();
    // Like Excel: a blank in an answer is 0.
    expect(test.values("A1:D3")).toEqual([
      ["a", 1, "#N/A", 3],
      [0, 2, null, null],
      ["#N/A", 3, null, null],
    ]);
  });

  it("wait for one another", async () => {
    const test = sheetOf([["=LAB.TWICE(LAB.TWICE(B1))", "=LAB.TWICE(C1)", 1]]);
    const seen: unknown[] = [];
    register(test, "LAB.TWICE", (args, caller) => (seen.push(args[0]), twice(args, caller)));
    await test.book.settled();
    expect(test.values("A1:B1")).toEqual([[8, 2]]);
    expect(seen).toEqual([1, 2, 4]);
  });

  it("are called cell by cell for a range where they want a cell", async () => {
    const test = sheetOf([[1], [2], ["=LAB.TWICE(A1:A2)"]]);
    register(test, "LAB.TWICE", twice);
    await test.book.settled();
    expect(test.values("A3:A4")).toEqual([[2], [4]]);
  });

  it("show #VALUE! for a wrong number of arguments, a throw, or an unexplained failure", async () => {
    const test = sheetOf([
      ["=LAB.TWICE()", "=LAB.TWICE(1,2)", "=LAB.THROWS(1)", "=LAB.REJECTS(1)"],
    ]);
    register(test, "LAB.TWICE", twice);
    register(test, "LAB.THROWS", () => {
      throw new Error("a bug");
    });
    register(test, "LAB.REJECTS", () => Promise.reject(new Error("another")));
    await test.book.settled();
    expect(test.values("A1:D1")).toEqual([["#VALUE!", "#VALUE!", "#VALUE!", "#VALUE!"]]);
  });

  it("tell listeners when they have answered, and no more after those stop", async () => {
    const test = sheetOf([[1, "=LAB.TWICE(A1)"]]);
    register(test, "LAB.TWICE", twice);
    const heard: unknown[] = [];
    const stop = test.book.onRecalculated(() => heard.push(test.values("B1")[0]?.[0]));
    await test.book.settled();
    stop();
    test.write("A1", [[5]]);
    await test.book.settled();
    expect(heard).toEqual([2]);
  });

  it("are asked again when another function takes the name", async () => {
    const test = sheetOf([["=LAB.F(1)"]]);
    register(test, "LAB.F", () => Promise.resolve(1));
    await test.book.settled();
    register(test, "LAB.F", () => Promise.resolve(2));
    await test.book.settled();
    expect(test.values("A1")).toEqual([[2]]);
  });
});

describe("custom functions in files", () => {
  it("carry Excel's mark, and are called again when the file is opened", async () => {
    const before = sheetOf([[3, "=LAB.TWICE(A1)*1"]]);
    register(before, "LAB.TWICE", twice);
    await before.book.settled();
    expect(await partOf(before.book, "xl/worksheets/sheet1.xml")).toContain(
      "_xldudf_LAB_TWICE(A1)*1"
    );
    const after = await reopened(before);
    expect(
      after.book.read(after.sheet, { row: 0, column: 1, rows: 1, columns: 1 })[0]?.[0]?.value
    ).toBe(6);
    register(after, "LAB.TWICE", ([x]) => Promise.resolve(Number(x) * 20));
    await after.book.settled();
    expect(after.cells("B1")).toEqual([[{ value: 60, formula: "=LAB.TWICE(A1)*1" }]]);
  });

  it("keep their last value where nobody knows them", async () => {
    const before = sheetOf([[3, "=LAB.TWICE(A1)"]]);
    register(before, "LAB.TWICE", twice);
    await before.book.settled();
    const after = await reopened(before);
    expect(after.cells("B1")).toEqual([[{ value: 6, formula: "=_xldudf_LAB_TWICE(A1)" }]]);
  });

  it.each(["_xll.LAB.TWICE(4)", "_xldudf_LAB_TWICE(4)", "lab.twice(4)"])(
    "are known as %s",
    async (formula) => {
      const test = sheetOf([[`=${formula}`]]);
      register(test, "LAB.TWICE", twice);
      await test.book.settled();
      expect(test.values("A1")).toEqual([[8]]);
    }
  );
});
