import type { Cells, Fault } from "../../../core/fault";
import type { RememberedMappings } from "../../../app/columns/rememberedMappings";
import type { TableKindId } from "../../../app/columns/tableKinds";
import type { TableMapping } from "../../../app/columns/tableMapping";
import type { LabData } from "../../../app/labData";
import type { TableRange } from "../../../app/ports/workbook";
import { emptyShelf, type ScenarioShelf } from "../../../app/scenarios/scenarioShelf";

/** Why there is nothing to show: the table is wrong, or the workbook could not do it. */
export type Problem =
  | { readonly kind: "faults"; readonly faults: readonly Fault[] }
  | { readonly kind: "error"; readonly error: unknown };

/** A table as it stands, what it is read as, and what was said of its columns. */
export interface LabTable {
  readonly kind: TableKindId;
  readonly range: TableRange;
  readonly cells: Cells;
  readonly said?: TableMapping;
}

/** What the pane knows of the workbook. */
export interface LabState {
  /** Has the workbook been listed once? */
  readonly opened: boolean;
  /** Tables of segments, the likeliest first. */
  readonly likely: readonly TableRange[];
  /** The other tables and sheets. */
  readonly others: readonly TableRange[];
  /** What the workbook remembers of its tables' columns, and what of that cannot be read. */
  readonly remembered: RememberedMappings;
  /** The scenarios that the workbook brings. */
  readonly shelf: ScenarioShelf;
  /** The table that is read. */
  readonly chosen?: TableRange;
  /** Its cells; not there where the sheet is gone. */
  readonly table?: LabTable;
  readonly data?: LabData;
  readonly problem?: Problem;
}

export const beginning: LabState = {
  opened: false,
  likely: [],
  others: [],
  remembered: { mappings: [], faults: [] },
  shelf: emptyShelf,
};

/** Names a table or sheet across readings, in which it may have moved or grown. */
export const rangeKey = (range: TableRange): string => {
  const { kind, sheet, name, row, column, rows, columns, below } = range;
  const all = below ? below.row + below.rows - row : rows;
  const place = kind === "cells" ? [row, column, all, columns] : [];
  return [kind, sheet, name, ...place].join("\n");
};
