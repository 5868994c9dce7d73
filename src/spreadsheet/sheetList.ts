import {
  PaperSize,
  type Workbook,
  type Worksheet,
  type WorksheetView,
} from "@cj-tech-master/excelts";
import { fromArgb } from "./cellFormats";
import type { Sheet } from "./spreadsheet";

/** New sheets print on A4, as wide as the page. */
const onePageWide = { paperSize: PaperSize.A4, fitToPage: true, fitToWidth: 1, fitToHeight: 0 };

type SheetChange = Partial<Omit<Sheet, "id">>;

interface View {
  readonly xSplit?: number;
  readonly ySplit?: number;
  readonly showGridLines?: boolean;
}

/** The views of a sheet; an opened file may have none, whatever the library's types say. */
const viewsOf = ({ views }: { views?: Partial<WorksheetView>[] }): Partial<WorksheetView>[] =>
  views ?? [];

const viewOf = (sheet: Worksheet): View => viewsOf(sheet)[0] ?? {};

/** The sheets of a workbook in their order, under ids that outlive a new name. */
export class SheetList {
  private readonly ids = new Map<Worksheet, string>();
  private count = 0;

  constructor(private readonly workbook: Workbook) {}

  get all(): Sheet[] {
    return this.workbook.worksheets.map((sheet) => this.describe(sheet));
  }

  idOf(sheet: Worksheet): string {
    const known = this.ids.get(sheet);
    if (known !== undefined) return known;
    const id = `sheet${++this.count}`;
    this.ids.set(sheet, id);
    return id;
  }

  /** @throws when there is no such sheet */
  find(id: string): Worksheet {
    const sheet = this.workbook.worksheets.find((it) => this.idOf(it) === id);
    if (!sheet) throw new Error(`There is no sheet ${id}.`);
    return sheet;
  }

  named(name: string): Worksheet | undefined {
    return this.workbook.worksheets.find((it) => it.name.toLowerCase() === name.toLowerCase());
  }

  /** @throws when the name is taken or is none for a sheet */
  add(name: string): Worksheet {
    return this.workbook.addWorksheet(name, { pageSetup: onePageWide });
  }

  change(sheet: Worksheet, change: SheetChange): void {
    if (change.visible !== undefined) sheet.state = change.visible ? "visible" : "hidden";
    if (change.tabColor !== undefined)
      sheet.properties.tabColor = { argb: `FF${change.tabColor.slice(1).toUpperCase()}` };
    const viewed = ["frozenRows", "frozenColumns", "showGridlines"] as const;
    if (viewed.some((key) => change[key] !== undefined)) this.changeView(sheet, change);
  }

  private changeView(sheet: Worksheet, change: SheetChange): void {
    const now = this.describe(sheet);
    const frozenRows = change.frozenRows ?? now.frozenRows;
    const frozenColumns = change.frozenColumns ?? now.frozenColumns;
    const shown = { ...viewOf(sheet), showGridLines: change.showGridlines ?? now.showGridlines };
    const frozen = { state: "frozen" as const, xSplit: frozenColumns, ySplit: frozenRows };
    const view: Partial<WorksheetView> =
      frozenRows + frozenColumns > 0
        ? { ...shown, ...frozen }
        : { showGridLines: shown.showGridLines, state: "normal" };
    sheet.views = [view, ...viewsOf(sheet).slice(1)];
  }

  /** Puts a sheet at a position from 0, pushing the others on. */
  move(sheet: Worksheet, position: number): void {
    const others = this.workbook.worksheets.filter((it) => it !== sheet);
    others.splice(position, 0, sheet);
    const places = others.map((it) => it.orderNo).sort((a, b) => a - b);
    others.forEach((it, index) => (it.orderNo = places[index] ?? index));
  }

  remove(sheet: Worksheet): void {
    this.workbook.removeWorksheet(sheet.id);
    this.ids.delete(sheet);
  }

  describe(sheet: Worksheet): Sheet {
    const view = viewOf(sheet);
    const frozen = viewsOf(sheet)[0]?.state === "frozen";
    const tabColor = fromArgb(sheet.properties.tabColor?.argb);
    return {
      id: this.idOf(sheet),
      name: sheet.name,
      visible: sheet.state === "visible",
      frozenRows: frozen ? (view.ySplit ?? 0) : 0,
      frozenColumns: frozen ? (view.xSplit ?? 0) : 0,
      showGridlines: view.showGridLines !== false,
      ...(tabColor === undefined ? {} : { tabColor }),
    };
  }
}
