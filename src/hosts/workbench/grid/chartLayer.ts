import type { Chart } from "../../../spreadsheet/spreadsheet";
import type { OfficeHost } from "../office/officeHost";
import { chartBox, type Box, type ScreenGrid } from "./chartBox";

interface Drawn {
  readonly element: HTMLElement;
  svg: string;
}

const style = ({ left, top, width, height }: Box): string =>
  `left:${left}px;top:${top}px;width:${width}px;height:${height}px`;

/** Charts as drawings over the cells they cover. They let every click and turn of the wheel through. */
export class ChartLayer {
  private readonly element = document.createElement("div");
  private readonly drawn = new Map<string, Drawn>();

  constructor(
    private readonly host: OfficeHost,
    parent: HTMLElement
  ) {
    this.element.className = "grid-charts";
    parent.append(this.element);
  }

  /** Draws the charts of the active sheet anew where their cells changed. */
  draw(grid: ScreenGrid): void {
    const sheet = this.host.activeSheet;
    const charts = this.host.spreadsheet.charts.all.filter((chart) => chart.sheet === sheet);
    const ids = new Set(charts.map((chart) => chart.id));
    for (const [id, { element }] of [...this.drawn]) {
      if (ids.has(id)) continue;
      element.remove();
      this.drawn.delete(id);
    }
    charts.forEach((chart) => this.drawOne(chart, grid));
    this.place(grid);
  }

  /** Moves the charts to where their cells are now. */
  place(grid: ScreenGrid): void {
    for (const chart of this.host.spreadsheet.charts.all) {
      const drawn = this.drawn.get(chart.id);
      if (!drawn) continue;
      const { box, clip } = chartBox(chart.place, grid);
      drawn.element.style.cssText = `${style(box)};clip-path:inset(${clip.top}px 0 0 ${clip.left}px)`;
    }
  }

  private drawOne(chart: Chart, grid: ScreenGrid): void {
    const { width, height } = chartBox(chart.place, { ...grid, zoom: 1 }).box;
    const svg = this.host.spreadsheet.charts.svg(chart.id, Math.round(width), Math.round(height));
    const drawn = this.drawn.get(chart.id) ?? this.begin(chart.id);
    if (drawn.svg === svg) return;
    drawn.svg = svg;
    drawn.element.innerHTML = svg;
  }

  private begin(id: string): Drawn {
    const element = document.createElement("div");
    element.className = "grid-chart";
    this.element.append(element);
    const drawn = { element, svg: "" };
    this.drawn.set(id, drawn);
    return drawn;
  }

  dispose(): void {
    this.element.remove();
  }
}
