import type { NewSheet } from "../../src/app/ports/workbook";
import { findSegments } from "../../src/app/findSegments";
import { readLab } from "../../src/app/readLab";
import { sampleSheets } from "../../src/app/sampleSheets";
import { officeWorkbook } from "../../src/excel/officeWorkbook";
import type { Area } from "../../src/spreadsheet/spreadsheet";
import { closeOffices, type TestOffice } from "../support/office";
import { inOffice, outOfOffice } from "./inOffice";

afterEach(() => {
  closeOffices();
  outOfOffice();
});

const valuesOf = ({ spreadsheet }: TestOffice, sheet: string, area: Area) => {
  const id = spreadsheet.sheets.find(({ name }) => name === sheet)?.id ?? "";
  return spreadsheet.read(id, area).map((row) => row.map(({ value }) => value));
};

const one = { rows: 1, columns: 1 };

const small: NewSheet = {
  name: "Results",
  blocks: [
    { row: 0, column: 0, values: [["Title"]], style: "title" },
    { row: 2, column: 0, values: [["year"]], style: "header", align: "left" },
    { row: 2, column: 1, values: [["output"]], style: "header" },
    {
      row: 3,
      column: 0,
      values: [
        [0, 1],
        [1, 1.5],
      ],
      numberFormat: "0.00",
    },
    { row: 5, column: 0, values: [["=1+1"]], formulas: true },
  ],
  tables: [{ name: "Results", row: 2, column: 0, rows: 3, columns: 2 }],
  charts: [
    {
      title: "Output",
      kind: "line",
      categoryAxis: "Year",
      valueAxis: "Base year = 1",
      source: { row: 2, column: 0, rows: 3, columns: 2 },
      place: { row: 8, column: 0, rows: 12, columns: 5 },
      altText: "Output rises by half.",
    },
  ],
  columnWidths: [20, 12],
  frozenRows: 3,
};

it("writes a sheet with tables, chart and look, in two requests, without showing it", async () => {
  const office = await inOffice();
  const { host, spreadsheet } = office;
  host.resetCounters();
  expect(await officeWorkbook().addSheets([small])).toEqual(["Results"]);
  expect(host.counters.syncs).toBeLessThanOrEqual(3);
  expect(host.gaps).toEqual([]);
  expect(host.undoClearing).toEqual([]);
  expect(host.activeSheet).toBe(office.sheet);
  expect(valuesOf(office, "Results", { row: 2, column: 0, rows: 4, columns: 2 })).toEqual([
    ["year", "output"],
    [0, 1],
    [1, 1.5],
    [2, null],
  ]);
  const sheet = spreadsheet.sheets[1];
  expect(sheet).toMatchObject({ frozenRows: 3, showGridlines: false });
  expect(spreadsheet.tables).toMatchObject([
    { name: "Results", area: { row: 2, rows: 3, columns: 2 } },
  ]);
  expect(spreadsheet.charts.all).toMatchObject([
    {
      title: "Output",
      kind: "line",
      categoryAxis: "Year",
      valueAxis: "Base year = 1",
      legend: "none",
      source: { row: 2, column: 0, rows: 3, columns: 2 },
      place: { row: 8, column: 0, rows: 12, columns: 5 },
    },
  ]);
  expect(spreadsheet.formatAt(sheet?.id ?? "", 0, 0)).toMatchObject({ bold: true, fontSize: 18 });
  expect(spreadsheet.formatAt(sheet?.id ?? "", 3, 1)).toMatchObject({ numberFormat: "0.00" });
  const headers = [0, 1].map((column) => spreadsheet.formatAt(sheet?.id ?? "", 2, column));
  expect(headers.map(({ horizontal }) => horizontal)).toEqual(["left", "right"]);
  expect(spreadsheet.columnWidth(sheet?.id ?? "", 0)).toBeCloseTo(20, 1);
  expect(valuesOf(office, "Results", { row: 20, column: 0, ...one })).toEqual([
    ["Output rises by half."],
  ]);
});

it("numbers names that are taken and leaves the sheets that have them alone", async () => {
  const office = await inOffice();
  const workbook = officeWorkbook();
  await workbook.addSheets([small]);
  const before = valuesOf(office, "Results", { row: 0, column: 0, rows: 30, columns: 8 });
  expect(await workbook.addSheets([small, { ...small, charts: [] }])).toEqual([
    "Results 2",
    "Results 3",
  ]);
  expect(office.spreadsheet.tables.map(({ name }) => name)).toEqual([
    "Results",
    "Results2",
    "Results3",
  ]);
  expect(valuesOf(office, "Results", { row: 0, column: 0, rows: 30, columns: 8 })).toEqual(before);
});

it("lands every text as text, and formulas from blocks of formulas only", async () => {
  const office = await inOffice();
  const texts = [
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "'quoted",
    "0162",
    "1/2",
    "2024-01-31",
    "Mar 5",
    "TRUE",
    "#N/A",
    "plain",
    "50%",
  ];
  const sheet: NewSheet = {
    ...small,
    tables: [],
    charts: [],
    blocks: [
      { row: 0, column: 0, values: texts.map((text) => [text]) },
      { row: 0, column: 1, values: texts.map((text) => [text]), numberFormat: "@" },
      { row: 0, column: 2, values: [["=1+1"]], formulas: true },
    ],
  };
  await officeWorkbook().addSheets([sheet]);
  const cells = valuesOf(office, "Results", {
    row: 0,
    column: 0,
    rows: texts.length,
    columns: 2,
  });
  expect(cells.map((row) => row[0])).toEqual(texts);
  expect(cells.map((row) => row[1])).toEqual(texts);
  expect(valuesOf(office, "Results", { row: 0, column: 2, ...one })).toEqual([[2]]);
});

it("keeps every request below 5 MB, however large the sheet", async () => {
  const office = await inOffice();
  const rows = 3000;
  const text = "cluster of workshops ".repeat(150);
  const large: NewSheet = {
    ...small,
    tables: [],
    charts: [],
    blocks: [{ row: 0, column: 0, values: Array.from({ length: rows }, (_, r) => [text, r]) }],
  };
  office.host.resetCounters();
  await officeWorkbook().addSheets([large]);
  const { syncs, largestRequest } = office.host.counters;
  expect(largestRequest).toBeLessThan(5 * 1024 * 1024);
  expect(syncs).toBeLessThanOrEqual(3 + Math.ceil((rows * text.length) / (4 * 1024 * 1024)));
  expect(valuesOf(office, "Results", { row: rows - 1, column: 1, ...one })).toEqual([[rows - 1]]);
});

it("takes back what it began where it cannot finish", async () => {
  const office = await inOffice();
  const bad: NewSheet = {
    ...small,
    tables: [
      {
        ...(small.tables[0] ?? { name: "", row: 0, column: 0, rows: 0, columns: 0 }),
        name: "no name",
      },
    ],
  };
  await expect(officeWorkbook().addSheets([bad])).rejects.toMatchObject({
    name: "WorkbookTrouble",
    reason: "other",
  });
  expect(office.spreadsheet.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
});

it("writes the sample workbook, which the lab then reads without an error", async () => {
  const office = await inOffice();
  const workbook = officeWorkbook();
  office.host.resetCounters();
  await workbook.addSheets(sampleSheets());
  expect(office.host.counters.syncs).toBeLessThanOrEqual(3);
  expect(office.host.gaps).toEqual([]);
  const [range] = await findSegments(workbook);
  if (!range) throw new Error("There is a table of segments.");
  expect(range).toMatchObject({ name: "Segments", kind: "table" });
  const lab = await readLab(workbook, range);
  expect(lab.ok && lab.value.segments.some(({ assessment }) => assessment.ok)).toBe(true);
  expect(lab.ok && lab.value.segments.some(({ reinvestment }) => reinvestment?.ok)).toBe(true);
});
