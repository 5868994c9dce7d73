import type { Fault } from "../../../core/fault";
import type { LabData } from "../../../app/labData";
import type { TableRange } from "../../../app/ports/workbook";
import { emptyShelf, type ScenarioShelf } from "../../../app/scenarios/scenarioShelf";

/** Why there is nothing to show: the table is wrong, or the workbook could not do it. */
export type Problem =
  | { readonly kind: "faults"; readonly faults: readonly Fault[] }
  | { readonly kind: "error"; readonly error: unknown };

/** What the pane knows of the workbook. */
export interface LabState {
  /** Has the workbook been listed once? */
  readonly opened: boolean;
  /** Tables of segments, the likeliest first. */
  readonly likely: readonly TableRange[];
  /** The other tables and sheets. */
  readonly others: readonly TableRange[];
  /** The scenarios that the workbook brings. */
  readonly shelf: ScenarioShelf;
  /** The table that is read. */
  readonly chosen?: TableRange;
  readonly data?: LabData;
  readonly problem?: Problem;
}

export const beginning: LabState = { opened: false, likely: [], others: [], shelf: emptyShelf };

/** Names a table or sheet across readings, in which it may have moved or grown. */
export const rangeKey = ({ kind, sheet, name }: TableRange): string =>
  [kind, sheet, name].join("\n");
