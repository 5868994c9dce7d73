import { type IDisposable, toDisposable } from "@univerjs/core";
import { HoverManagerService } from "@univerjs/sheets-ui";
import type { LanguageId } from "../../../locales";
import type { WorkbenchWords } from "../../../locales/workbenches";
import type { OfficeHost } from "../office/officeHost";
import { CellMirror } from "./cellMirror";
import { errorNote, selectionNote, type NoteWords } from "./cellNote";
import { ChartLayer } from "./chartLayer";
import { followDarkness } from "./darkness";
import { loadGridWords } from "./gridWords";
import { GridFonts } from "./gridFonts";
import { GridStyles } from "./gridStyles";
import { disposeAll, type GridView, openView } from "./gridView";
import { Objections } from "./objections";
import { RestingFrames } from "./restingFrames";
import { fitRowHeights } from "./rowHeights";
import { RuleLayer } from "./ruleLayer";
import { screenGrid } from "./screenGrid";
import { SelectionSync } from "./selectionSync";
import { SheetSync } from "./sheetSync";
import { showFormatted } from "./showFormatted";
import { type OfferedFunctions, startUniver } from "./startUniver";
import { UserEdits } from "./userEdits";
import { watchUserSheets } from "./userSheets";
import { workbookData } from "./workbookData";

export interface GridOptions extends OfferedFunctions {
  readonly language: LanguageId;
  readonly words: NoteWords & Pick<WorkbenchWords, "chooseFromList" | "ruleBroken">;
  /** What there is to say of the cells under the pointer or selected; null: nothing. */
  readonly onNote: (note: string | null) => void;
  /** The user asked for what the workbook cannot do; the reason, if there is one to give. */
  readonly onRefused: (reason: string | null) => void;
}

/** How far beyond the screen cells are kept ready. */
const margin = 64;
/** In milliseconds; short enough not to be felt. */
const idleSlice = 8;

/** A workbook on the screen, kept in step with the workbook behind it. */
class OpenGrid implements IDisposable {
  private readonly mirrors = new Map<string, CellMirror>();
  private readonly sheets: SheetSync;
  private readonly selection: SelectionSync;
  private readonly charts: ChartLayer;
  private readonly rules: RuleLayer;
  private readonly styles: GridStyles;
  private readonly parts: IDisposable[];
  private waiting = 0;
  private filling = 0;

  constructor(
    private readonly view: GridView,
    private readonly host: OfficeHost,
    private readonly listeners: GridOptions,
    fonts: GridFonts
  ) {
    this.sheets = new SheetSync(view, host, (sheet) => this.mirror(sheet).extent, fonts);
    this.selection = new SelectionSync(view, host);
    this.styles = new GridStyles(view.workbook.getStyles(), fonts);
    const place = view.render.engine.getCanvasElement().parentElement!;
    const objections = new Objections(listeners.words, listeners.onRefused);
    this.charts = new ChartLayer(host, place);
    this.rules = new RuleLayer(view, host, objections, place, listeners.words);
    this.parts = [
      this.charts,
      showFormatted(view),
      followDarkness(view),
      new RestingFrames(view, host),
      this.rules,
      objections.watch(view),
      new UserEdits(view, host, objections).watch(),
      watchUserSheets(view, host, listeners.onRefused),
      ...this.selection.watch(),
      toDisposable(host.onChange(() => this.schedule())),
      ...this.watchScreen(),
    ];
    this.update();
    this.selection.follow();
  }

  private mirror(sheet: string): CellMirror {
    const known = this.mirrors.get(sheet);
    if (known) return known;
    const mirror = new CellMirror(
      this.host.spreadsheet,
      sheet,
      {
        getValue: (row, column) => this.matrix(sheet)?.getValue(row, column) ?? null,
        setValue: (row, column, cell) => this.matrix(sheet)?.setValue(row, column, cell),
        realDeleteValue: (row, column) => this.matrix(sheet)?.realDeleteValue(row, column),
      },
      (format) => this.styles.idOf(format)
    );
    this.mirrors.set(sheet, mirror);
    return mirror;
  }

  private matrix(sheet: string) {
    return this.view.sheet(sheet)?.getCellMatrix();
  }

  private watchScreen(): IDisposable[] {
    const scrolled = this.view.scrolling.validViewportScrollInfo$.subscribe(() => {
      this.showCells();
      const grid = screenGrid(this.view);
      this.charts.place(grid);
      this.rules.place(grid);
    });
    const drawn = this.view.skeletons.currentSkeleton$.subscribe(() => {
      this.showCells();
      this.drawOver();
    });
    const hovered = this.view.injector
      .get(HoverManagerService)
      .currentCell$.subscribe((cell) => this.note(cell?.location));
    return [scrolled, drawn, hovered].map((each) => toDisposable(() => each.unsubscribe()));
  }

  /** Changes that come together are shown together. */
  private schedule(): void {
    if (this.waiting !== 0) return;
    this.waiting = requestAnimationFrame(() => {
      this.waiting = 0;
      this.update();
    });
  }

  private update(): void {
    const known = new Set(this.host.spreadsheet.sheets.map((sheet) => sheet.id));
    for (const [id, mirror] of [...this.mirrors])
      if (known.has(id)) mirror.invalidate();
      else this.mirrors.delete(id);
    this.selection.unheard(() => this.sheets.run());
    this.showCells();
    this.drawOver();
    this.selection.follow();
    this.note();
    this.fill();
  }

  /** What lies over the cells. */
  private drawOver(): void {
    const grid = screenGrid(this.view);
    this.charts.draw(grid);
    this.rules.draw(grid);
  }

  /** Brings the cells on the screen up to date, and draws them if they changed. */
  private showCells(): void {
    const mirror = this.mirror(this.view.activeSheet.getSheetId());
    const [first, last] = this.view.visibleRows();
    const changed = [
      mirror.refresh(0, Math.max(0, this.view.activeSheet.getFreeze().ySplit - 1)),
      mirror.refresh(Math.max(0, first - margin), last + margin),
    ].filter((rows) => rows !== null);
    if (changed.length === 0) return;
    changed.forEach(([from, to]) => fitRowHeights(this.view, from, to));
    this.view.repaint();
  }

  /** Reads the rest of the cells while there is nothing else to do. */
  private fill(): void {
    if (this.filling !== 0) return;
    const step = (): void => {
      const end = performance.now() + idleSlice;
      let done = false;
      while (!done && performance.now() < end)
        done = [...this.mirrors.values()].every((mirror) => mirror.fillNext());
      this.filling = done ? 0 : window.setTimeout(step, 2 * idleSlice);
    };
    this.filling = window.setTimeout(step, 2 * idleSlice);
  }

  private note(pointed?: { readonly row: number; readonly col: number }): void {
    const { spreadsheet, activeSheet } = this.host;
    const { words } = this.listeners;
    const selected = this.host.selectionOf(activeSheet);
    this.listeners.onNote(
      (pointed && errorNote(spreadsheet, activeSheet, pointed.row, pointed.col, words)) ??
        errorNote(spreadsheet, activeSheet, selected.row, selected.column, words) ??
        selectionNote(spreadsheet, activeSheet, selected, words)
    );
  }

  dispose(): void {
    cancelAnimationFrame(this.waiting);
    clearTimeout(this.filling);
    disposeAll(this.parts);
  }
}

/** Shows a workbook in an element of the page, until it is disposed of. */
export const openGrid = async (
  place: HTMLElement,
  host: OfficeHost,
  options: GridOptions
): Promise<IDisposable> => {
  // The grid cannot show a second workbook, so each has one of its own.
  const container = document.createElement("div");
  container.className = "grid";
  place.append(container);
  const univer = startUniver(container, options, await loadGridWords(options.language));
  const fonts = new GridFonts();
  const view = openView(univer, workbookData(host, fonts));
  await view.drawn();
  const grid = new OpenGrid(view, host, options, fonts);
  return toDisposable(() => {
    grid.dispose();
    univer.dispose();
    container.remove();
  });
};
