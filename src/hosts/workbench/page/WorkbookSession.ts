import type { IDisposable } from "@univerjs/core";
import type { Spreadsheet } from "../../../spreadsheet/spreadsheet";
import type { GridOptions } from "../grid";
import { OfficeHost } from "../office/officeHost";
import { connectFrame, type FrameConnection } from "../office/transport/connectFrame";
import { fetchFunctions, namespace } from "./functionsFile";
import { keepPaneFocus } from "./keepPaneFocus";
import { loadGrid } from "./loadGrid";
import { pageLanguage, pageWords } from "./pageLanguage";
import { watchWrites } from "./watchWrites";

export interface SessionPlaces {
  readonly grid: HTMLElement;
  readonly pane: HTMLElement;
}

export interface SessionListeners extends GridListeners {
  /** Something changed that a saved file would hold. */
  readonly onWritten: () => void;
  /** The add-in made a workbook, to be opened by itself. */
  readonly onCreated: (file: Uint8Array) => void;
}

/** Begun at once, so that they load while the workbook is made ready. */
const functions = fetchFunctions(pageLanguage());

type GridListeners = Pick<GridOptions, "onNote" | "onRefused">;

/** Out of the pane lies the first command of the page one way, and the line to its left the other. */
const leavePane = (where: "forwards" | "backwards"): void => {
  const next = where === "forwards" ? "header button" : "[role=separator]";
  document.querySelector<HTMLElement>(next)?.focus();
};

/** One open workbook: the host that stands for Excel, the grid that shows it, the pane beside it. */
export class WorkbookSession {
  /** Resolves when the workbook is on the screen. */
  readonly shown: Promise<void>;
  private readonly host: OfficeHost;
  private readonly frame: FrameConnection;
  private readonly stopKeeping: () => void;
  private grid: IDisposable | undefined;
  private closed = false;

  constructor(
    name: string,
    readonly spreadsheet: Spreadsheet,
    places: SessionPlaces,
    listeners: SessionListeners
  ) {
    this.host = new OfficeHost(watchWrites(spreadsheet, listeners.onWritten), {
      name,
      keepsUndo: true,
    });
    this.host.opensWorkbooks(listeners.onCreated);
    const locale = navigator.language;
    const title = "Cluster Policy Lab";
    this.frame = connectFrame(this.host, {
      url: "taskpane.html",
      parent: places.pane,
      locale,
      title,
      onLeave: leavePane,
    });
    this.stopKeeping = keepPaneFocus(this.frame.frame, places.grid);
    this.shown = this.show(places.grid, listeners);
  }

  private async show(place: HTMLElement, listeners: GridListeners): Promise<void> {
    const file = await functions;
    this.host.registerCustomFunctions(namespace, file);
    const { openGrid } = await loadGrid(this.frame.answered);
    if (this.closed) return;
    const spoken = { language: pageLanguage(), words: pageWords() };
    const offered = { namespace, functions: file.functions, ...spoken };
    this.grid = await openGrid(place, this.host, { ...offered, ...listeners });
    if (this.closed) this.grid.dispose();
  }

  /** Runs a command of the add-in's ribbon; resolves when the add-in says that it is done. */
  invokeCommand(name: string): Promise<void> {
    return this.frame.invokeCommand(name);
  }

  close(): void {
    this.closed = true;
    this.grid?.dispose();
    this.stopKeeping();
    this.frame.close();
  }
}
