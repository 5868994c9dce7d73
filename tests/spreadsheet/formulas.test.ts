import { partOf, reopened, sheetOf } from "./sheetOf";

describe("formulas", () => {
  it("are computed and keep their text", () => {
    const { cells } = sheetOf([[1, 2, "=SUM(A1:B1)*2"]]);
    expect(cells("C1")).toEqual([[{ value: 6, formula: "=SUM(A1:B1)*2" }]]);
  });

  it("follow changes", () => {
    const { write, values } = sheetOf([[1, "=A1*10", "=B1+1"]]);
    expect(values("B1:C1")).toEqual([[10, 11]]);
    write("A1", [[2]]);
    expect(values("B1:C1")).toEqual([[20, 21]]);
  });

  it("that cannot be read show an error and harm nobody", () => {
    const { values } = sheetOf([
      ["=1+", "=A1+1", "=NOSUCH(1)", "=Nowhere!A1", "=((("],
      [1, "=A2+1"],
    ]);
    expect(values("A1:E2")).toEqual([
      ["#NAME?", "#NAME?", "#NAME?", "#REF!", "#NAME?"],
      [1, 2, null, null, null],
    ]);
  });

  it("that answer with nothing show 0, with empty text show that", () => {
    expect(sheetOf([["=Z1", '=""']]).values("A1:B1")).toEqual([[0, ""]]);
  });

  it("may be many, all different", () => {
    const rows = Array.from({ length: 10_500 }, (_, row) => [row, `=A${row + 1}+1`]);
    const { write, values } = sheetOf(rows);
    expect(values("B1:B10500")).toEqual(rows.map(([row]) => [Number(row) + 1]));
    write("A1", [[0.5]]);
    expect(values("B1:B2")).toEqual([[1.5], [2]]);
  });

  it("wait for the formulas in large areas, wherever those stand", () => {
    const { write, values } = sheetOf([["=SUM(B1:C900)", "=SUM(C2:C900)"]]);
    write("C400", [["=D1*2"]]);
    write("D1", [["=SUM(E1:E5)", 1]]);
    write("E5", [[20]]);
    expect(values("A1:B1")).toEqual([[84, 42]]);
    write("E5", [["=SUM(G1:G900)"]]);
    write("G900", [["=7"]]);
    expect(values("A1:B1")).toEqual([[32, 16]]);
    // What fills an area counts as well, and so does what finds its cells when it is computed.
    write("G1", [["=SEQUENCE(3)"]]);
    expect(values("A1:B1")).toEqual([[56, 28]]);
    write("C10", [['=SUM(INDIRECT("G1:G800"))']]);
    expect(values("A1:B1")).toEqual([[68, 34]]);
  });

  it("in a circle of large areas begin at 0, as those of cells do", () => {
    const { values, write } = sheetOf([["=SUM(B1:B900)+1"]]);
    write("B500", [["=SUM(A1:A900)"]]);
    const small = sheetOf([
      ["=SUM(B1:B2)+1", null],
      [null, "=SUM(A1:A2)"],
    ]);
    expect([values("A1")[0], values("B500")[0]]).toEqual([
      small.values("A1")[0],
      small.values("B2")[0],
    ]);
  });

  it("may find out only when computed what they depend on", () => {
    const { values } = sheetOf([['=INDIRECT("B1")', "=OFFSET(C1,0,1)", null, "=E1*2", 21]]);
    expect(values("A1:B1")).toEqual([[42, 42]]);
  });

  it("in a circle end, and harm nobody", () => {
    const { values } = sheetOf([["=B1+1", "=A1+1", "=1+1"]]);
    const [[first, second, third] = []] = values("A1:C1");
    expect([typeof first, typeof second, third]).toEqual(["number", "number", 2]);
  });

  it("know LET, LAMBDA and newer functions, and carry Excel's marks in files", async () => {
    const formulas = [
      "=LET(x,2,X*3)",
      "=PERCENTILE.INC(A1:A1,0.5)",
      "=MAP({1,2},LAMBDA(v,v+1))",
      '=TEXTJOIN("-",TRUE,"LET(x","y")',
    ];
    const before = sheetOf(formulas.map((it) => [it]));
    const after = await reopened(before);
    expect(before.values("A1:A4")).toEqual([[6], [6], [2], ["LET(x-y"]]);
    expect(after.cells("A1:A4")).toEqual(before.cells("A1:A4"));
    const xml = await partOf(before.book, "xl/worksheets/sheet1.xml");
    expect(xml).toContain("_xlfn.LET(_xlpm.x,2,_xlpm.X*3)");
    expect(xml).toContain("_xlfn.PERCENTILE.INC(A1:A1,0.5)");
    expect(xml).toContain("_xlfn.MAP({1,2},_xlfn.LAMBDA(_xlpm.v,_xlpm.v+1))");
    expect(xml).toContain("_xlfn.TEXTJOIN(&quot;-&quot;,TRUE,&quot;LET(x&quot;,&quot;y&quot;)");
  });

  it("of one value are plain in files, so that every program reads them", async () => {
    const { book } = sheetOf([
      [1, 2, "=SUMPRODUCT(A1:B1*2)", "=INDEX(A1:B1,1,2)", "=SUM(A1:B1*2)"],
    ]);
    const xml = await partOf(book, "xl/worksheets/sheet1.xml");
    expect(xml).toContain("<f>SUMPRODUCT(A1:B1*2)</f>");
    expect(xml).toContain("<f>INDEX(A1:B1,1,2)</f>");
    expect(xml).toContain('<f t="array" ref="E1">SUM(A1:B1*2)</f>');
  });
});

describe("areas filled by a formula", () => {
  it("grow and shrink, and their dependents follow", () => {
    const { write, values } = sheetOf([[3, "=SEQUENCE(A1)", "=SUM(B1:B10)", "=SUM(B1#)"]]);
    expect(values("B1:D4")).toEqual([
      [1, 6, 6],
      [2, null, null],
      [3, null, null],
      [null, null, null],
    ]);
    write("A1", [[2]]);
    expect(values("B1:D3")).toEqual([
      [1, 3, 3],
      [2, null, null],
      [null, null, null],
    ]);
    write("B1", [[null]]);
    expect(values("B1:D2")).toEqual([
      [null, 0, "#REF!"],
      [null, null, null],
    ]);
  });

  it("may depend on one another in any order", () => {
    const { values } = sheetOf([["=SUM(C1:C9)", "=C1#*10", "=D1#+1", "=SEQUENCE(3)"]]);
    expect(values("A1:D3")).toEqual([
      [9, 20, 2, 1],
      [null, 30, 3, 2],
      [null, 40, 4, 3],
    ]);
  });

  it("show #SPILL! alone where there is no room, and fill again when there is", () => {
    const { write, values } = sheetOf([["=SEQUENCE(3)", "=SUM(A1:A3)"]]);
    expect(values("A1:B3")).toEqual([
      [1, 6],
      [2, null],
      [3, null],
    ]);
    write("A2", [["mine"]]);
    expect(values("A1:B3")).toEqual([
      ["#SPILL!", "#SPILL!"],
      ["mine", null],
      [null, null],
    ]);
    write("A2", [[null]]);
    expect(values("A1:B3")).toEqual([
      [1, 6],
      [2, null],
      [3, null],
    ]);
  });

  it("are no obstacle to themselves after a trip through a file", async () => {
    const before = sheetOf([[2, "=SEQUENCE(A1,2)", null, "=SUM(B1#)"]]);
    const after = await reopened(before);
    expect(after.cells("A1:D2")).toEqual(before.cells("A1:D2"));
    after.write("A1", [[3]]);
    expect(after.values("B1:D3")).toEqual([
      [1, 2, 21],
      [3, 4, null],
      [5, 6, null],
    ]);
    expect(await partOf(after.book, "xl/worksheets/sheet1.xml")).toContain('ref="B1:C3"');
  });
});
