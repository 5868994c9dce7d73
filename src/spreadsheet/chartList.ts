import { installChartSupport, type Chart as StoredChart } from "@cj-tech-master/excelts/chart";
import type { Worksheet } from "@cj-tech-master/excelts";
import { formatOf } from "./cellFormats";
import type { CellGrid } from "./cellGrid";
import { drawChart } from "./chartDrawing";
import { chartOptions } from "./chartOptions";
import { readChart } from "./chartReading";
import type { SheetList } from "./sheetList";
import type { Chart, Charts } from "./spreadsheet";

installChartSupport();

interface Entry {
  readonly chart: Chart;
  readonly stored: StoredChart;
}

/** What drawings say of a chart beside the chart itself. */
export interface ChartLabel {
  readonly name: string;
  readonly altText: string;
}

/** The charts that can be described, native in the workbook all the while. */
export class ChartList implements Charts {
  private readonly entries = new Map<string, Entry>();
  private count = 0;

  constructor(
    private readonly sheets: SheetList,
    private readonly grid: CellGrid
  ) {}

  get all(): Chart[] {
    return [...this.entries.values()].map((entry) => entry.chart);
  }

  add(chart: Omit<Chart, "id">): Chart {
    const added = { ...chart, id: `chart${++this.count}` };
    this.entries.set(added.id, { chart: added, stored: this.build(added) });
    return added;
  }

  change(id: string, change: Partial<Omit<Chart, "id" | "sheet">>): void {
    const { chart, stored } = this.entry(id);
    stored.worksheet.removeChart(stored);
    const changed = { ...chart, ...change };
    this.entries.set(id, { chart: changed, stored: this.build(changed) });
  }

  remove(id: string): void {
    const { stored } = this.entry(id);
    stored.worksheet.removeChart(stored);
    this.entries.delete(id);
  }

  /** Drawn from the cells as they are now. */
  svg(id: string, width: number, height: number): string {
    const { chart } = this.entry(id);
    const { source } = chart;
    const sheet = this.sheets.find(source.sheet);
    const cells = this.grid.read(sheet, source).map((row) => row.map(({ value }) => value));
    const { numberFormat } = formatOf(sheet, source.row + 1, source.column + 1);
    return drawChart(chart, cells, width, height, numberFormat);
  }

  /** The charts of a sheet that is removed. */
  forget(sheetId: string): void {
    for (const [id, { chart }] of [...this.entries])
      if (chart.sheet === sheetId) this.entries.delete(id);
  }

  /** Describes the charts of an opened sheet. */
  adopt(sheet: Worksheet, labelOf: (chartNumber: number) => ChartLabel | undefined): void {
    for (const stored of sheet.getCharts()) {
      const read = readChart(stored);
      const source = read && this.sheets.named(read.source.sheet);
      if (!read || !source) continue;
      const id = `chart${++this.count}`;
      const { name, altText } = labelOf(stored.chartNumber) ?? {
        name: `Chart ${this.count}`,
        altText: "",
      };
      const from = { ...read.source, sheet: this.sheets.idOf(source) };
      const chart = { ...read, id, sheet: this.sheets.idOf(sheet), name, altText, source: from };
      this.entries.set(id, { chart, stored });
    }
  }

  /** Names and texts for the drawings of a file, by the number of the chart. */
  labels(): Map<number, ChartLabel> {
    return new Map(
      [...this.entries.values()].map(({ chart, stored }) => [stored.chartNumber, chart])
    );
  }

  /** @throws when there is no such chart */
  private entry(id: string): Entry {
    const entry = this.entries.get(id);
    if (!entry) throw new Error(`There is no chart ${id}.`);
    return entry;
  }

  private build(chart: Chart): StoredChart {
    const sheet = this.sheets.find(chart.sheet);
    const source = this.sheets.find(chart.source.sheet);
    const { row, column, rows, columns } = chart.place;
    const number = sheet.addChart(chartOptions(chart, source.name), {
      tl: { col: column, row },
      br: { col: column + columns, row: row + rows },
    });
    const stored = sheet.getCharts().find((it) => it.chartNumber === number);
    if (!stored) throw new Error("The chart was not added.");
    return stored;
  }
}
