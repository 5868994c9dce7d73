import { headedRange } from "../../../app/columns/headedRange";
import { rememberedMappings } from "../../../app/columns/rememberedMappings";
import { findSegments } from "../../../app/findSegments";
import type { ReadableWorkbook, TableRange, Workbook } from "../../../app/ports/workbook";
import { readLab } from "../../../app/readLab";
import { readShelf, shelfOf } from "../../../app/scenarios/scenarioShelf";
import type { StoredEntry } from "../../../app/stored/entries";
import { beginning, rangeKey, type LabState } from "./labState";

/** The workbook whose list of ranges is known already, so that it is asked for once a reading. */
const listed = (
  workbook: Workbook,
  ranges: readonly TableRange[]
): ReadableWorkbook & Pick<Workbook, "storedXml"> => ({
  ranges: () => Promise.resolve(ranges),
  read: (range) => workbook.read(range),
  storedXml: (namespace) => workbook.storedXml(namespace),
});

/** The range that was wished for, else the likeliest. */
const choice = (
  wish: string | undefined,
  likely: readonly TableRange[],
  others: readonly TableRange[]
): TableRange | undefined =>
  [...likely, ...others].find((range) => rangeKey(range) === wish) ?? likely[0];

const look = async (workbook: Workbook, wish: string | undefined): Promise<LabState> => {
  const [found, { mappings }] = await Promise.all([
    workbook.ranges(),
    rememberedMappings(workbook),
  ]);
  const ranges = found.map(headedRange);
  const known = listed(workbook, ranges);
  const likely = await findSegments(known, mappings);
  const others = ranges.filter((range) => !likely.includes(range));
  const chosen = choice(wish, likely, others);
  const shelf = await readShelf(known);
  const state = { opened: true, likely, others, shelf };
  if (!chosen) return state;
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
  private wish: string | undefined;
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
    this.wish = rangeKey(range);
    return this.refresh();
  };

  /** Reads the likeliest table, whichever was chosen before. */
  readonly chooseLikeliest = (): Promise<void> => {
    this.wish = undefined;
    return this.refresh();
  };

  readonly refresh = async (): Promise<void> => {
    const reading = ++this.latest;
    this.reading = true;
    try {
      const state = await look(this.workbook, this.wish);
      if (reading !== this.latest) return;
      // From now on this table is meant, whatever others appear.
      if (state.data) this.wish = rangeKey(state.data.range);
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
