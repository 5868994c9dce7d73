import { closeOffices, openOffice, refusalOf, type TestOffice } from "../../../../support/office";

afterEach(closeOffices);

const paths = [
  ["year", "output", "jobs"],
  [0, 1, 1],
  [1, 1.2, 1.1],
];

const withPaths = async (): Promise<TestOffice> => {
  const office = await openOffice();
  office.spreadsheet.write(office.sheet, 0, 0, paths);
  return office;
};

const inSheet = ({ Excel }: TestOffice, work: (sheet: Excel.Worksheet) => unknown) =>
  Excel.run(async (context) => {
    work(context.workbook.worksheets.getFirst());
    await context.sync();
  });

const addTo = (sheet: Excel.Worksheet, type = "Line"): Excel.Chart =>
  sheet.charts.add(type as Excel.ChartType, sheet.getRange("A1:C3"), "Columns");

it.each([
  ["Line", "line"],
  ["LineMarkers", "line"],
  ["ColumnClustered", "columnClustered"],
  ["BarClustered", "barClustered"],
  ["XYScatter", "scatter"],
])("a chart of type %s is drawn", async (type, kind) => {
  const office = await withPaths();
  await inSheet(office, (sheet) => addTo(sheet, type));
  expect(office.spreadsheet.charts.all).toMatchObject([{ kind, sheet: office.sheet }]);
  const [chart] = office.spreadsheet.charts.all;
  expect(office.spreadsheet.charts.svg(chart?.id ?? "", 400, 300)).toMatch(/^<svg/);
});

it("a chart of another type, or with series by rows, is refused rather than drawn wrongly", async () => {
  const office = await withPaths();
  const pie = await refusalOf(() => inSheet(office, (sheet) => addTo(sheet, "Pie")));
  const rows = await refusalOf(() =>
    inSheet(office, (sheet) => sheet.charts.add("Line", sheet.getRange("A1:C3"), "Rows"))
  );
  expect([pie.code, rows.code]).toEqual(["ApiNotFound", "ApiNotFound"]);
  expect(office.host.gaps.map(({ member }) => member)).toEqual([
    "chart type Pie",
    "charts with series by rows",
  ]);
  expect(office.spreadsheet.charts.all).toEqual([]);
});

it("titles, legend and place are set and read", async () => {
  const office = await withPaths();
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const chart = addTo(sheet);
    chart.name = "Paths";
    chart.title.text = "Output and jobs";
    chart.axes.categoryAxis.title.text = "Year";
    chart.axes.valueAxis.title.text = "Base year = 1";
    chart.legend.position = "Bottom";
    chart.setPosition("E2", "J15");
    chart.load("name,chartType,title/text,legend/position,left,top,width,height");
    const series = chart.series.load("items/name,count");
    await context.sync();
    expect([chart.name, chart.chartType, chart.title.text, chart.legend.position]).toEqual([
      "Paths",
      "Line",
      "Output and jobs",
      "Bottom",
    ]);
    expect([series.count, series.items.map(({ name }) => name)]).toEqual([2, ["output", "jobs"]]);
    // Four columns of 64 pixels, six of them wide; 15 points a row.
    expect([chart.left, chart.top, chart.width, chart.height]).toEqual([192, 15, 288, 210]);
  });
  expect(office.spreadsheet.charts.all).toMatchObject([
    {
      name: "Paths",
      title: "Output and jobs",
      categoryAxis: "Year",
      valueAxis: "Base year = 1",
      legend: "bottom",
      place: { row: 1, column: 4, rows: 14, columns: 6 },
      source: { row: 0, column: 0, rows: 3, columns: 3 },
    },
  ]);
  expect(office.host.gaps).toEqual([]);
});

it("titles and legend are hidden and shown again", async () => {
  const office = await withPaths();
  await office.Excel.run(async (context) => {
    const chart = addTo(context.workbook.worksheets.getFirst());
    chart.title.visible = false;
    chart.legend.visible = false;
    await context.sync();
    expect(office.spreadsheet.charts.all).toMatchObject([{ title: "", legend: "none" }]);
    chart.title.visible = true;
    chart.legend.visible = true;
    await context.sync();
    expect(office.spreadsheet.charts.all).toMatchObject([
      { title: "Chart Title", legend: "right" },
    ]);
  });
});

it("charts are found, given other data, and deleted", async () => {
  const office = await withPaths();
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    addTo(sheet);
    addTo(sheet, "ColumnClustered").name = "Bars";
    await context.sync();
    const { charts } = sheet;
    charts.load("items/name,count");
    const none = charts.getItemOrNullObject("Pies");
    await context.sync();
    expect([charts.count, charts.items.map(({ name }) => name)]).toEqual([2, ["Chart 1", "Bars"]]);
    expect(none.isNullObject).toBe(true);
    charts.getItem("bars").setData(sheet.getRange("A1:B3"), "Columns");
    charts.getItemAt(0).delete();
    await context.sync();
  });
  expect(office.spreadsheet.charts.all).toMatchObject([{ name: "Bars", source: { columns: 2 } }]);
});
