import { parseXml } from "@cj-tech-master/excelts/xml";
import type { Chart } from "../../src/spreadsheet/spreadsheet";
import { area, partOf, reopened, sheetOf } from "./sheetOf";

const cells = [
  ["Year", "Small firms", "Large & old"],
  [2020, 10, 40],
  [2021, null, 30],
  [2022, -5, 20],
];

const wanted = (sheet: string, kind: Chart["kind"]): Omit<Chart, "id"> => ({
  sheet,
  kind,
  name: "Jobs chart",
  title: "Jobs by year",
  altText: 'Jobs of "small" & large firms',
  categoryAxis: "Year",
  valueAxis: "Jobs",
  legend: "bottom",
  source: { ...area("A1:C4"), sheet },
  place: area("E2:K16"),
});

const kinds = ["line", "columnClustered", "barClustered", "scatter"] as const;

describe.each(kinds)("a chart of kind %s", (kind) => {
  it("comes back from a file, with its values beside the references", async () => {
    const before = sheetOf(cells);
    const chart = before.book.charts.add(wanted(before.sheet, kind));
    const after = await reopened(before);
    expect(after.book.charts.all).toEqual([chart]);
    const xml = await partOf(after.book, "xl/charts/chart1.xml");
    expect(xml).toContain("<c:f>Data!$C$2:$C$4</c:f>");
    expect(xml).toContain("<c:v>Large &amp; old</c:v>");
    expect(xml).toContain("<c:v>30</c:v>");
  });

  it("is drawn from the cells as they are now, with its text for those who cannot see it", () => {
    const { book, sheet, write } = sheetOf(cells);
    const { id } = book.charts.add(wanted(sheet, kind));
    const before = book.charts.svg(id, 480, 300);
    const { root } = parseXml(before);
    expect(root.attributes).toMatchObject({
      width: "480",
      "aria-label": 'Jobs of "small" & large firms',
    });
    expect(before).toContain("Large &amp; old</text>");
    expect(before).not.toMatch(/NaN|Infinity|undefined/);
    write("C4", [[500]]);
    expect(book.charts.svg(id, 480, 300)).not.toBe(before);
  });
});

describe("charts", () => {
  it("label their axis in the number format of the cells, as Excel does", () => {
    const { book, sheet } = sheetOf([
      ["Year", "Change"],
      [2020, 0],
      [2021, 0.4],
    ]);
    book.format(sheet, area("B2:B3"), { numberFormat: "0%" });
    const { id } = book.charts.add({
      ...wanted(sheet, "line"),
      source: { ...area("A1:B3"), sheet },
    });
    expect(book.charts.svg(id, 480, 300)).toContain(">40%</text>");
  });

  it("are changed and removed in the file too", async () => {
    const before = sheetOf(cells);
    const chart = before.book.charts.add(wanted(before.sheet, "line"));
    const change = {
      title: "",
      legend: "none",
      kind: "barClustered",
      place: area("A20:D30"),
    } as const;
    before.book.charts.change(chart.id, change);
    expect(before.book.charts.all).toEqual([{ ...chart, ...change }]);
    const after = await reopened(before);
    expect(after.book.charts.all).toEqual([{ ...chart, ...change }]);
    after.book.charts.remove("chart1");
    expect((await reopened(after)).book.charts.all).toEqual([]);
  });

  it("follow a sheet to its new name", async () => {
    const before = sheetOf(cells);
    before.book.charts.add(wanted(before.sheet, "columnClustered"));
    before.book.updateSheet(before.sheet, { name: "It's new" });
    expect(await partOf(before.book, "xl/charts/chart1.xml")).toContain(
      "&apos;It&apos;&apos;s new&apos;!$C$2:$C$4"
    );
    expect((await reopened(before)).book.charts.all).toHaveLength(1);
  });

  it("may show another sheet, and go with the sheet they stand on", async () => {
    const before = sheetOf(cells);
    const other = before.book.addSheet("Charts").id;
    const chart = before.book.charts.add({ ...wanted(before.sheet, "line"), sheet: other });
    const after = await reopened(before);
    expect(after.book.charts.all).toEqual([chart]);
    after.book.removeSheet(after.book.sheets[1]?.id ?? "");
    expect(after.book.charts.all).toEqual([]);
  });

  it.each(kinds)("of kind %s can be drawn of nothing, and of a single row", (kind) => {
    const { book, sheet } = sheetOf([
      ["Year", "a"],
      [2020, 1],
    ]);
    const one = book.charts.add({ ...wanted(sheet, kind), source: { ...area("A1:B2"), sheet } });
    const none = book.charts.add({ ...wanted(sheet, kind), source: { ...area("H1:J3"), sheet } });
    for (const { id } of [one, none])
      expect(book.charts.svg(id, 300, 200)).not.toMatch(/NaN|Infinity|undefined/);
  });
});
