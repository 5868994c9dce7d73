import type { Area, Spreadsheet } from "../../../spreadsheet/spreadsheet";
import { Counters } from "./counters";
import { excelModel } from "./excelModel";
import { registerWith } from "./functions/customFunctionBridge";
import type { CustomFunctionsFile } from "./functions/metadata";
import { rangeAddress } from "./model/address";
import type { Block } from "./model/area";
import { Book } from "./model/book";
import { readEach, shown } from "./model/cells";
import { EventType, type MessageEntry, workbookTarget } from "./model/eventHub";
import type { StoredData } from "./model/storedData";
import type { Gap } from "./protocol/gaps";
import { processRequest } from "./protocol/interpreter";
import { Session } from "./protocol/session";
import type { RequestBody, ResponseBody } from "./protocol/wire";
import { requestKind } from "./requestKind";
import { processText } from "./requestLimits";
import { UndoList } from "./undoClearing";
import { User } from "./user";

export interface HostOptions {
  /** The name of the workbook's file. */
  readonly name?: string;
  /** Keeps to Excel's limits of one request, response and reading. On unless switched off. */
  readonly strict?: boolean;
  /**
   * Refuses what would empty the undo list of Excel's user: the lab's own workbooks are written as
   * files, and in the user's there is no reason for it. Off unless switched on.
   */
  readonly keepsUndo?: boolean;
}

const cellLimit = 5_000_000;

/** Stands where Excel would: office.js talks to it, users edit through it, a view watches it. */
export class OfficeHost {
  readonly counters = new Counters();
  /** What the user does by hand. */
  readonly user: User;
  private readonly book: Book;
  private readonly session: Session<Book>;
  private readonly strict: boolean;
  private readonly undoList: UndoList;
  private readonly changeListeners = new Set<() => void>();
  private readonly selectionListeners = new Set<() => void>();
  private readonly messageListeners = new Set<(entries: readonly MessageEntry[]) => void>();

  constructor(
    readonly spreadsheet: Spreadsheet,
    options: HostOptions = {}
  ) {
    this.strict = options.strict ?? true;
    this.book = new Book(
      spreadsheet,
      options.name ?? "Book1.xlsx",
      this.strict ? cellLimit : Infinity,
      (entries) => this.send(entries)
    );
    this.user = new User(this.book, () => this.afterChange());
    this.session = new Session(excelModel, this.book);
    this.undoList = new UndoList(options.keepsUndo ?? false);
    this.session.onUse = (member) => this.undoList.use(member);
    this.book.onSelected = () => this.selectionListeners.forEach((listener) => listener());
    this.book.calculation.onCalculated = () => this.announceCalculation();
    spreadsheet.onRecalculated(() => {
      this.announceCalculation();
      this.afterChange();
    });
  }

  /** What add-ins asked for and this host does not have. */
  get gaps(): readonly Gap[] {
    return this.session.gapList;
  }

  /** Members used since the last reset that clear the undo stack of Excel's user. */
  get undoClearing(): readonly string[] {
    return this.undoList.clearedBy;
  }

  /** How many objects the add-in keeps from one request to the next. */
  get keptReferences(): number {
    return this.session.references.size;
  }

  /** From now on workbooks that an add-in makes are opened by this. */
  opensWorkbooks(open: (file: Uint8Array) => void): void {
    this.book.onCreated = open;
  }

  get name(): string {
    return this.book.name;
  }

  get activeSheet(): string {
    return this.book.view.activeSheet;
  }

  /** Settings and properties of the workbook. */
  get stored(): StoredData {
    return this.book.stored;
  }

  selectionOf(sheet: string): Area {
    return this.book.view.selectionOf(sheet);
  }

  /** The values of the selected cells. */
  selectedValues(): (string | number | boolean)[][] | null {
    const sheet = this.activeSheet;
    return readEach(this.book, { sheet, area: this.selectionOf(sheet) }, (cell) =>
      shown(cell.value)
    );
  }

  recordGap(member: string): void {
    this.session.gaps.record(member, `${member} is not available in this host.`);
  }

  /** Begins a new command: counters, undo list and gaps are empty again. */
  resetCounters(): void {
    this.counters.reset();
    this.undoList.begin();
    this.session.gaps.clear();
  }

  /** Carries out a request of office.js; both are JSON. */
  process(request: string): string {
    return processText(request, (body) => this.carryOut(body), this.counters, this.strict);
  }

  private carryOut(body: RequestBody): ResponseBody {
    const kind = requestKind(body);
    this.counters.count(kind);
    const response = processRequest(this.session, body);
    this.book.calculation.endRequest();
    if (kind === "command") this.afterChange();
    return response;
  }

  /** Messages for the add-in. Returns how to stop. */
  onMessage(listener: (entries: readonly MessageEntry[]) => void): () => void {
    this.messageListeners.add(listener);
    return () => void this.messageListeners.delete(listener);
  }

  /** Something a view shows may have changed. Returns how to stop. */
  onChange(listener: () => void): () => void {
    this.changeListeners.add(listener);
    return () => void this.changeListeners.delete(listener);
  }

  /** The add-in or the user selected other cells. Returns how to stop. */
  onSelect(listener: () => void): () => void {
    this.selectionListeners.add(listener);
    return () => void this.selectionListeners.delete(listener);
  }

  registerCustomFunctions(namespace: string, file: CustomFunctionsFile): void {
    registerWith(this.spreadsheet, this.book.functions, namespace, file);
    this.book.calculation.invalidate();
    this.book.calculation.ensure();
  }

  /** The add-in is gone or starts again: nothing it registered or kept holds any longer. */
  disconnect(): void {
    this.book.events.clear();
    this.book.functions.restart();
    this.session.references.clear();
  }

  /** Events reach the add-in after the answer to its request. */
  private afterChange(): void {
    queueMicrotask(() => this.send(this.book.events.take()));
    this.changeListeners.forEach((listener) => listener());
  }

  private send(entries: readonly MessageEntry[]): void {
    if (entries.length > 0) this.messageListeners.forEach((listener) => listener(entries));
  }

  private announceCalculation(): void {
    for (const { id } of this.spreadsheet.sheets)
      this.book.events.emit(EventType.worksheetCalculated, [id, workbookTarget], () => ({
        type: "WorksheetCalculated",
        worksheetId: id,
        address: this.usedAddress({ sheet: id }),
      }));
  }

  private usedAddress({ sheet }: Pick<Block, "sheet">): string {
    const area = this.spreadsheet.usedArea(sheet);
    return area ? rangeAddress(area) : "A1";
  }
}
