import { area, partOf, reopened, sheetOf } from "./sheetOf";

const cells = [
  ["Segment", "Jobs", null, "jobs", 2024],
  ["Hammocks", 10, 1, 2, 3],
  ["Garments", 20, 4, 5, 6],
];

describe("tables", () => {
  it("name their columns by their header cells, made present and different", () => {
    const { book, sheet, values } = sheetOf(cells);
    book.addTable(sheet, area("A1:E3"), "Jobs");
    expect(values("A1:E1")).toEqual([["Segment", "Jobs", "Column3", "jobs2", "2024"]]);
  });

  it("answer structured references, also under a new name, a new size and a new header", () => {
    const { book, sheet, write, cells: read } = sheetOf(cells);
    const table = book.addTable(sheet, area("A1:B3"), "Jobs");
    write("G1", [["=SUM(Jobs[Jobs])", '=SUM(Jobs[Jobs])&"Jobs[Jobs]"']]);
    expect(read("G1")[0]?.[0]?.value).toBe(30);
    book.updateTable(table.id, { name: "Workers" });
    expect(read("G1:H1")).toEqual([
      [
        { value: 30, formula: "=SUM(Workers[Jobs])" },
        { value: "30Jobs[Jobs]", formula: '=SUM(Workers[Jobs])&"Jobs[Jobs]"' },
      ],
    ]);
    write("A4", [["Tiles", 5]]);
    book.updateTable(table.id, { area: area("A1:B4") });
    expect(read("G1")[0]?.[0]?.value).toBe(35);
    expect(book.tables).toEqual([
      { id: table.id, name: "Workers", sheet, area: area("A1:B4"), style: "TableStyleMedium2" },
    ]);
    write("B1", [["People"]]);
    write("G2", [["=SUM(Workers[People])"]]);
    expect(read("G2")[0]?.[0]?.value).toBe(35);
  });

  it("come back from a file with name, style and place", async () => {
    const before = sheetOf(cells);
    const { id } = before.book.addTable(before.sheet, area("A1:E3"), "Jobs");
    before.book.updateTable(id, { style: "TableStyleLight9" });
    before.write("G1", [["=SUM(Jobs[Jobs])"]]);
    const after = await reopened(before);
    expect(after.book.tables).toEqual([
      {
        id: "table1",
        name: "Jobs",
        sheet: after.sheet,
        area: area("A1:E3"),
        style: "TableStyleLight9",
      },
    ]);
    after.write("B2", [[11]]);
    expect(after.values("G1")).toEqual([[31]]);
    expect(await partOf(after.book, "xl/tables/table1.xml")).toContain('ref="A1:E3"');
  });

  it("keep formulas in their cells", async () => {
    const before = sheetOf([
      ["a", "b"],
      [1, "=A2*2"],
      [2, "=A3*2"],
    ]);
    before.book.addTable(before.sheet, area("A1:B3"), "T");
    const after = await reopened(before);
    after.write("A2", [[5]]);
    expect(after.cells("B2:B3")).toEqual([
      [{ value: 10, formula: "=A2*2" }],
      [{ value: 4, formula: "=A3*2" }],
    ]);
  });

  it("leave their cells when removed", () => {
    const { book, sheet, values } = sheetOf(cells);
    book.removeTable(book.addTable(sheet, area("A1:B3"), "Jobs").id);
    expect(book.tables).toEqual([]);
    expect(values("A2:B2")).toEqual([["Hammocks", 10]]);
    expect(book.addTable(sheet, area("A1:B3"), "Jobs").name).toBe("Jobs");
  });

  it("cannot share a name", () => {
    const { book, sheet } = sheetOf(cells);
    book.addTable(sheet, area("A1:B3"), "Jobs");
    expect(() => book.addTable(sheet, area("D1:E3"), "JOBS")).toThrow("already exists");
  });
});

describe("defined names", () => {
  it("stand for cells and formulas, and come back from a file with their comments", async () => {
    const before = sheetOf([[2, 3]]);
    const names = [
      { name: "Jobs", comment: 'All "jobs" & more', formula: "=Data!$A$1:$B$1" },
      { name: "Rate", comment: "", formula: "=PERCENTILE.INC(Data!$A$1:$B$1,0.5)" },
    ];
    names.forEach((name) => before.book.names.set(name));
    before.write("A2", [["=SUM(Jobs)*Rate"]]);
    expect(before.values("A2")).toEqual([[12.5]]);
    const after = await reopened(before);
    expect(after.book.names.all).toEqual(names);
    after.write("A1", [[4]]);
    expect(after.values("A2")).toEqual([[24.5]]);
  });

  it("are replaced and removed whatever their capitals; formulas that need them then say so", () => {
    const { book, write, values } = sheetOf([[2]]);
    book.names.set({ name: "Rate", comment: "a", formula: "=Data!$A$1" });
    book.names.set({ name: "rate", comment: "", formula: "=Data!$A$1*3" });
    write("B1", [["=Rate+1"]]);
    expect(book.names.all).toEqual([{ name: "rate", comment: "", formula: "=Data!$A$1*3" }]);
    expect(values("B1")).toEqual([[7]]);
    book.names.remove("RATE");
    expect(book.names.all).toEqual([]);
    expect(values("B1")).toEqual([["#NAME?"]]);
  });
});

describe("formats", () => {
  const format = {
    numberFormat: "0.0%",
    bold: true,
    italic: true,
    underline: true,
    fontColor: "#1F5A8A",
    fontSize: 14,
    fontName: "Arial",
    fill: "#FCE9D4",
    horizontal: "center",
    vertical: "center",
    wrap: true,
    indent: 1,
    bottomBorder: "#C9D3DB",
  } as const;

  it("come back from a file", async () => {
    const before = sheetOf([[0.5]]);
    before.book.format(before.sheet, area("A1:B1"), format);
    const after = await reopened(before);
    expect(after.book.formatAt(after.sheet, 0, 0)).toEqual(format);
    expect(after.book.formatAt(after.sheet, 0, 1)).toEqual(format);
  });

  it("change one cell and no other that looked the same", async () => {
    const before = sheetOf([[1, 2]]);
    before.book.format(before.sheet, area("A1:B1"), { bold: true, fill: "#FFFFFF" });
    const after = await reopened(before);
    after.book.format(after.sheet, area("A1"), { italic: true, horizontal: "general" });
    expect(after.book.formatAt(after.sheet, 0, 0)).toMatchObject({
      bold: true,
      italic: true,
      fill: "#FFFFFF",
    });
    expect(after.book.formatAt(after.sheet, 0, 1).italic).toBeUndefined();
  });

  it("keep dates serial numbers", async () => {
    const before = sheetOf([[45351, 45351.5, "=A1+1"]]);
    before.book.format(before.sheet, area("A1:C1"), { numberFormat: "yyyy-mm-dd hh:mm" });
    expect((await reopened(before)).values("A1:C1")).toEqual([[45351, 45351.5, 45352]]);
  });
});
