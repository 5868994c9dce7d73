import {
  closeOffices,
  openOffice,
  plain,
  refusalOf,
  type TestOffice,
} from "../../../../support/office";

afterEach(closeOffices);

const clusters = [
  ["cluster", "firms"],
  ["Agra", 12],
  ["Sialkot", 300],
];

/** A table of two clusters at B2:C4. */
const withTable = async (): Promise<TestOffice> => {
  const office = await openOffice();
  const { spreadsheet, sheet } = office;
  spreadsheet.write(sheet, 1, 1, clusters);
  spreadsheet.addTable(sheet, { row: 1, column: 1, rows: 3, columns: 2 }, "Clusters");
  return office;
};

const inTable = ({ Excel }: TestOffice, work: (table: Excel.Table) => unknown) =>
  Excel.run(async (context) => {
    const result = work(context.workbook.tables.getItem("Clusters"));
    await context.sync();
    return result;
  });

const cells = ({ spreadsheet, sheet }: TestOffice, rows = 5, columns = 3) =>
  spreadsheet
    .read(sheet, { row: 1, column: 1, rows, columns })
    .map((row) => row.map(({ value }) => value));

const areaOf = ({ spreadsheet }: TestOffice) => spreadsheet.tables[0]?.area;

describe("a new table", () => {
  it("has a name of its own and takes its headers from the cells", async () => {
    const office = await openOffice();
    await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1:B2").values = [
        ["cluster", "firms"],
        ["Agra", 12],
      ];
      const table = sheet.tables.add("A1:B2", true);
      table.load("name,id,showHeaders,columns/items/name");
      await context.sync();
      expect(table.name).toBe("Table1");
      expect(table.columns.items.map(({ name }) => name)).toEqual(["cluster", "firms"]);
      table.name = "Clusters";
      table.style = "TableStyleLight1";
      await context.sync();
    });
    expect(office.spreadsheet.tables).toMatchObject([
      { name: "Clusters", style: "TableStyleLight1", area: { rows: 2, columns: 2 } },
    ]);
  });

  it("without headers gets some, and its cells move down", async () => {
    const office = await openOffice();
    office.spreadsheet.write(office.sheet, 0, 0, [["Agra", 12]]);
    await office.Excel.run(async (context) => {
      const table = context.workbook.worksheets.getFirst().tables.add("A1:B1", false);
      const body = table.getDataBodyRange().load("values,address");
      const header = table.getHeaderRowRange().load("values");
      await context.sync();
      expect([body.address, plain(body.values)]).toEqual(["Sheet1!A2:B2", [["Agra", 12]]]);
      expect(plain(header.values)).toEqual([["Column1", "Column2"]]);
    });
  });

  it("may not overlap another", async () => {
    const office = await withTable();
    const error = await refusalOf(() =>
      office.Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().tables.add("C4:D6", true);
        await context.sync();
      })
    );
    expect(error.code).toBe("InvalidArgument");
    expect(office.spreadsheet.tables).toHaveLength(1);
  });

  it.each(["A1", "two words", "R1C1", "1st", "R"])("may not be called %s", async (name) => {
    const office = await withTable();
    const error = await refusalOf(() => inTable(office, (table) => (table.name = name)));
    expect(error.code).toBe("InvalidArgument");
    expect(office.spreadsheet.tables[0]?.name).toBe("Clusters");
  });

  it("may not take the name of another or of a range", async () => {
    const office = await withTable();
    office.spreadsheet.names.set({ name: "Rate", formula: "=Sheet1!$H$1", comment: "" });
    const error = await refusalOf(() => inTable(office, (table) => (table.name = "RATE")));
    expect(error.code).toBe("ItemAlreadyExists");
  });
});

describe("rows", () => {
  it("are added at the end and in their place", async () => {
    const office = await withTable();
    await inTable(office, ({ rows }) => {
      rows.add(undefined, [["Sinos", 480]]);
      rows.add(1, [["Kumasi", 5]]);
    });
    expect(cells(office, 5, 2)).toEqual([
      ["cluster", "firms"],
      ["Agra", 12],
      ["Kumasi", 5],
      ["Sialkot", 300],
      ["Sinos", 480],
    ]);
    expect(areaOf(office)).toMatchObject({ rows: 5 });
  });

  it("are not added over cells that stand below", async () => {
    const office = await withTable();
    office.spreadsheet.write(office.sheet, 4, 1, [["mine"]]);
    const error = await refusalOf(() =>
      inTable(office, ({ rows }) => rows.add(undefined, [["Sinos", 480]]))
    );
    expect(error.code).toBe("ApiNotFound");
    expect(cells(office, 4, 2)).toEqual([...clusters, ["mine", null]]);
  });

  it("of another width are refused", async () => {
    const office = await withTable();
    const error = await refusalOf(() => inTable(office, ({ rows }) => rows.add(undefined, [[1]])));
    expect(error.code).toBe("InvalidArgument");
    expect(areaOf(office)).toMatchObject({ rows: 3 });
  });

  it("are deleted, those below move up, and the last one stays empty", async () => {
    const office = await withTable();
    await inTable(office, ({ rows }) => rows.getItemAt(0).delete());
    expect(cells(office, 3, 2)).toEqual([clusters[0], clusters[2], [null, null]]);
    await inTable(office, ({ rows }) => rows.getItemAt(0).delete());
    expect(cells(office, 2, 2)).toEqual([clusters[0], [null, null]]);
    expect(areaOf(office)).toMatchObject({ rows: 2 });
  });

  it("are read and written one by one", async () => {
    const office = await withTable();
    await office.Excel.run(async (context) => {
      const { rows } = context.workbook.tables.getItem("Clusters");
      rows.load("items/values,items/index,count");
      rows.getItemAt(1).values = [["Sialkot", 301]];
      await context.sync();
      expect(rows.items.map(({ values }) => plain(values))).toEqual([[clusters[1]], [clusters[2]]]);
      expect(rows.count).toBe(2);
    });
    expect(cells(office, 3, 2)[2]).toEqual(["Sialkot", 301]);
  });
});

describe("columns", () => {
  it("are added at the end, with name and values", async () => {
    const office = await withTable();
    await inTable(office, ({ columns }) => columns.add(undefined, [["pay"], [1], [2]]));
    expect(cells(office, 3, 3)).toEqual([
      ["cluster", "firms", "pay"],
      ["Agra", 12, 1],
      ["Sialkot", 300, 2],
    ]);
    expect(areaOf(office)).toMatchObject({ columns: 3 });
  });

  it("are found by name, whatever the case, and renamed", async () => {
    const office = await withTable();
    await office.Excel.run(async (context) => {
      const { columns } = context.workbook.tables.getItem("Clusters");
      const firms = columns.getItem("FIRMS").load("index,values");
      const none = columns.getItemOrNullObject("pay");
      const body = firms.getDataBodyRange().load("values");
      await context.sync();
      expect([firms.index, plain(firms.values)]).toEqual([1, [["firms"], [12], [300]]]);
      expect(plain(body.values)).toEqual([[12], [300]]);
      expect(none.isNullObject).toBe(true);
      firms.name = "workshops";
      await context.sync();
    });
    expect(cells(office, 1, 2)).toEqual([["cluster", "workshops"]]);
  });

  it("may not share a name", async () => {
    const office = await withTable();
    const error = await refusalOf(() =>
      inTable(office, ({ columns }) => (columns.getItem("firms").name = "Cluster"))
    );
    expect(error.code).toBe("InvalidArgument");
  });
});

describe("a table", () => {
  it("is resized while its header stays where it is", async () => {
    const office = await withTable();
    await inTable(office, (table) => table.resize("B2:D6"));
    expect(areaOf(office)).toEqual({ row: 1, column: 1, rows: 5, columns: 3 });
    const error = await refusalOf(() => inTable(office, (table) => table.resize("B3:D6")));
    expect(error.code).toBe("InvalidArgument");
    expect(areaOf(office)).toEqual({ row: 1, column: 1, rows: 5, columns: 3 });
  });

  it("becomes a range and keeps its cells, or is deleted with them", async () => {
    const first = await withTable();
    await inTable(first, (table) => table.convertToRange());
    expect(first.spreadsheet.tables).toEqual([]);
    expect(cells(first, 3, 2)).toEqual(clusters);
    const second = await withTable();
    await inTable(second, (table) => table.delete());
    expect(second.spreadsheet.tables).toEqual([]);
    expect(second.spreadsheet.usedArea(second.sheet)).toBeNull();
  });

  it("is found where a range touches it", async () => {
    const office = await withTable();
    await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const touched = sheet.getRange("C4:F9").getTables(false).load("items/name");
      const within = sheet.getRange("C4:F9").getTables(true).load("items/name");
      await context.sync();
      expect(touched.items.map(({ name }) => name)).toEqual(["Clusters"]);
      expect(within.items).toHaveLength(0);
    });
  });

  it("is what formulas mean by its name, also after it grew", async () => {
    const office = await withTable();
    office.host.user.edit(office.sheet, 0, 5, [["=SUM(Clusters[firms])"]]);
    await inTable(office, ({ rows }) => rows.add(undefined, [["Sinos", 480]]));
    const [[sum] = []] = office.spreadsheet.read(office.sheet, {
      row: 0,
      column: 5,
      rows: 1,
      columns: 1,
    });
    expect(sum?.value).toBe(792);
  });
});
