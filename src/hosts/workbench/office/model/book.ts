import type { Spreadsheet } from "../../../../spreadsheet/spreadsheet";
import type { Block } from "./area";
import { Calculation } from "./calculation";
import { Invocations } from "../functions/invocations";
import { EventHub, type MessageEntry } from "./eventHub";
import { StoredData } from "./storedData";
import { View } from "./view";

/** Who changed the workbook, as events say it. */
export type Trigger = "ThisLocalAddin" | "Unknown";

const keptEventRanges = 1000;

/** What the members of the object model act on. */
export class Book {
  readonly events = new EventHub();
  readonly stored = new StoredData();
  readonly calculation: Calculation;
  readonly view: View;
  /** Calls of custom functions that the add-in has still to answer. */
  readonly functions: Invocations;
  /** Hears of every selection an add-in or the user makes. */
  onSelected: (block: Block) => void = () => undefined;
  /** Opens a workbook that an add-in made; absent where there is no room for another. */
  onCreated: ((file: Uint8Array) => void) | undefined;
  private readonly eventRanges = new Map<string, Block>();
  private last = 0;

  constructor(
    readonly spreadsheet: Spreadsheet,
    readonly name: string,
    /** How many cells one reading may return. */
    readonly cellLimit: number,
    send: (entries: readonly MessageEntry[]) => void
  ) {
    this.functions = new Invocations(send);
    this.calculation = new Calculation(spreadsheet);
    this.view = new View(spreadsheet);
  }

  /** Keeps the range of an event for a while, so that `getRange` of its arguments finds it. */
  keepEventRange(block: Block): string {
    const id = `event-${++this.last}`;
    this.eventRanges.set(id, block);
    const [oldest] = this.eventRanges.keys();
    if (this.eventRanges.size > keptEventRanges && oldest !== undefined)
      this.eventRanges.delete(oldest);
    return id;
  }

  eventRange(id: string): Block | undefined {
    return this.eventRanges.get(id);
  }
}
