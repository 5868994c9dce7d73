import { headedRange } from "../../../app/columns/headedRange";
import { tableRows } from "../../../app/columns/tableRows";
import {
  forgetUnreadable,
  rememberedMappings,
  rememberMapping,
} from "../../../app/columns/rememberedMappings";
import {
  mappingFor,
  type TableMapping,
  type TableMappings,
} from "../../../app/columns/tableMapping";
import { findSegments } from "../../../app/findSegments";
import {
  RangeGone,
  type ReadableWorkbook,
  type TableRange,
  type Workbook,
} from "../../../app/ports/workbook";
import { readLab } from "../../../app/readLab";
import { readShelf, shelfOf } from "../../../app/scenarios/scenarioShelf";
import type { StoredEntry } from "../../../app/stored/entries";
import type { Cells, Result } from "../../../core/fault";
import { beginning, rangeKey, type LabState } from "./labState";

/** The workbook whose list of ranges is known already; no table is read twice. */
const listed = (
  workbook: Workbook,
  ranges: readonly TableRange[]
): ReadableWorkbook & Pick<Workbook, "storedXml"> => {
  const read = new Map<string, Promise<Cells>>();
  return {
    ranges: () => Promise.resolve(ranges),
    read: (range) => {
      const cells = read.get(rangeKey(range)) ?? workbook.read(range);
      read.set(rangeKey(range), cells);
      return cells;
    },
    written: (range) => workbook.written(range),
    storedXml: (namespace) => workbook.storedXml(namespace),
  };
};

/** The range that was wished for, else the likeliest. */
const choice = (
  wish: string | undefined,
  likely: readonly TableRange[],
  others: readonly TableRange[]
): TableRange | undefined =>
  [...likely, ...others].find((range) => rangeKey(range) === wish) ?? likely[0];

/** The cells of the table that is read; nothing where its sheet was deleted. */
const tableOf = async (
  workbook: ReadableWorkbook,
  range: TableRange,
  mappings: TableMappings
): Promise<Pick<LabState, "table">> => {
  try {
    const said = mappingFor(mappings, "segments", range.headers);
    const { cells } = tableRows(range, await workbook.read(range));
    return { table: { kind: "segments", range, cells, ...(said ? { said } : {}) } };
  } catch (error) {
    if (error instanceof RangeGone) return {};
    throw error;
  }
};

/** What the user wishes to read: a table of the list by its key, or a block of cells of their own. */
interface Wish {
  readonly key?: string;
  readonly cells?: TableRange;
}

const look = async (workbook: Workbook, { key, cells }: Wish): Promise<LabState> => {
  const [found, remembered] = await Promise.all([workbook.ranges(), rememberedMappings(workbook)]);
  const { mappings } = remembered;
  const ranges = [...found, ...(cells ? [cells] : [])].map(headedRange);
  const known = listed(workbook, ranges);
  const likely = await findSegments(known, mappings);
  const others = ranges.filter((range) => !likely.includes(range));
  const chosen = choice(key, likely, others);
  const shelf = await readShelf(known);
  if (!chosen) return { opened: true, likely, others, remembered, shelf };
  const table = await tableOf(known, chosen, mappings);
  const state = { opened: true, likely, others, remembered, shelf, ...table };
  const result = await readLab(known, chosen, mappings);
  return result.ok
    ? { ...state, chosen, data: result.value }
    : { ...state, chosen, problem: { kind: "faults", faults: result.faults } };
};

/**
 * What the pane knows of the workbook, kept up to date. A reading that is overtaken by a later one
 * is dropped; one that fails leaves what was known before.
 */
export class Lab {
  private state = beginning;
  private wish: Wish = {};
  private latest = 0;
  private reading = false;
  private readonly listeners = new Set<() => void>();

  constructor(readonly workbook: Workbook) {}

  readonly snapshot = (): LabState => this.state;

  /** Calls back when the state is another. Returns how to stop. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  /** Reads the workbook, and again whenever it changes. Returns how to stop. */
  readonly follow = (): (() => void) => {
    let stopped = false;
    let stop = (): void => undefined;
    void this.refresh();
    this.workbook
      .onChange(() => void this.refresh())
      .then(
        (stopListening) => {
          stop = stopListening;
          if (stopped) stop();
        },
        (error: unknown) => this.fail(error)
      );
    return () => {
      stopped = true;
      stop();
    };
  };

  /** Reads another table from now on. */
  readonly choose = (range: TableRange): Promise<void> => {
    this.wish = { ...this.wish, key: rangeKey(range) };
    return this.refresh();
  };

  /** Reads the block of cells that is selected from now on; false where none is. */
  readonly chooseSelected = async (): Promise<boolean> => {
    const cells = await this.workbook.selected();
    if (!cells) return false;
    this.wish = { key: rangeKey(headedRange(cells)), cells };
    await this.refresh();
    return true;
  };

  /** Remembers what the user said of a table's columns, and reads by it from now on. */
  readonly remember = async (mapping: TableMapping): Promise<Result<TableMappings>> => {
    const result = await rememberMapping(this.workbook, mapping, new Date().toISOString());
    if (result.ok) await this.refresh();
    return result;
  };

  /** Throws away what was said of columns and cannot be read, so that it can be said anew. */
  readonly forgetUnreadable = async (): Promise<void> => {
    await forgetUnreadable(this.workbook);
    await this.refresh();
  };

  /** Reads the likeliest table, whichever was chosen before. */
  readonly chooseLikeliest = (): Promise<void> => {
    this.wish = {};
    return this.refresh();
  };

  readonly refresh = async (): Promise<void> => {
    const reading = ++this.latest;
    this.reading = true;
    try {
      const state = await look(this.workbook, this.wish);
      if (reading !== this.latest) return;
      // From now on this table is meant, whatever others appear.
      if (state.data) this.wish = { ...this.wish, key: rangeKey(state.data.range) };
      this.become(state);
    } catch (error) {
      if (reading === this.latest) this.fail(error);
    } finally {
      if (reading === this.latest) this.reading = false;
    }
  };

  /** Scenarios were stored, and these are all that are there now. */
  readonly adopt = (entries: readonly StoredEntry[]): void => {
    this.become({ ...this.state, shelf: { ...this.state.shelf, ...shelfOf(entries) } });
    // A reading that is under way may have looked before they were stored.
    if (this.reading) void this.refresh();
  };

  /** Something asked of the workbook went wrong; what was known of it stays. */
  readonly fail = (error: unknown): void => {
    this.become({ ...this.state, opened: true, problem: { kind: "error", error } });
  };

  private become(state: LabState): void {
    this.state = state;
    this.listeners.forEach((listener) => listener());
  }
}
