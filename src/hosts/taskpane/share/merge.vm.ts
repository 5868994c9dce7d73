import type { CellChange, TableChanges } from "../../../app/ports/sharingHost";
import type { TableRange } from "../../../app/ports/workbook";
import {
  columnName,
  type CopyEdits,
  type TableEdits,
  type WorkbookEdit,
} from "../../../app/publish/copyEdits";
import type { Edit } from "../../../app/publish/findEdits";
import { text } from "../text";
import { shownCell } from "./verify.vm";

/** A change of a cell, as it is shown and decided on. */
export interface EditView {
  readonly key: string;
  /** Table, row and column in words. */
  readonly at: string;
  readonly change: string;
  /** What speaks against taking it over. */
  readonly reason?: string;
  readonly canTake: boolean;
  /** Where the cell stands here, where it does. */
  readonly place?: { readonly range: TableRange; readonly row: number; readonly column: number };
}

export interface MergeView {
  readonly edits: readonly EditView[];
  /** What is not a change of a cell. */
  readonly notes: readonly string[];
}

const shown = (value: Edit["original"]): string =>
  value === null ? text.share.merge.blank : shownCell(value);

const reasonOf = ({ state, current, formula = "" }: WorkbookEdit): { readonly reason?: string } => {
  const { merge } = text.share;
  switch (state) {
    case "merge":
      return {};
    case "conflict":
      return { reason: merge.conflict(shown(current)) };
    case "done":
      return { reason: merge.done };
    case "lost":
      return { reason: merge.lost };
    case "error":
      return { reason: merge.error };
    case "formula":
      return { reason: merge.formula(formula) };
  }
};

const keyOf = ({ table, row, column }: Edit): string => [table, row, column].join("\n");

const editView = (edit: WorkbookEdit, { range, title }: TableEdits): EditView => ({
  key: keyOf(edit),
  at: `${title}, ${edit.row}, ${columnName(edit)}`,
  change: text.share.merge.was(shown(edit.original), shown(edit.returned)),
  ...reasonOf(edit),
  canTake: edit.state === "merge" || edit.state === "formula",
  ...(edit.change ? { place: { range, row: edit.change.row, column: edit.change.column } } : {}),
});

const notesOf = ({ structure }: TableEdits): readonly string[] =>
  structure.map(({ what, name }) => text.share.merge.structure[what](name));

export const mergeView = ({ tables, missingInCopy, missingHere }: CopyEdits): MergeView => ({
  edits: tables.flatMap((table) => table.edits.map((edit) => editView(edit, table))),
  notes: [
    ...tables.flatMap(notesOf),
    ...missingInCopy.map((name) => text.share.merge.missingInCopy(name)),
    ...missingHere.map((name) => text.share.merge.missingHere(name)),
  ],
});

/** The keys of the changes that nothing speaks against. */
export const safeKeys = ({ edits }: MergeView): readonly string[] =>
  edits.filter(({ canTake, reason }) => canTake && reason === undefined).map(({ key }) => key);

/** What is to be written, table by table. */
export const changesOf = (
  { tables }: CopyEdits,
  taken: readonly string[]
): readonly TableChanges[] =>
  tables
    .map(({ range, edits }) => ({
      range,
      changes: edits.flatMap((edit): CellChange[] => {
        const { state, change } = edit;
        if (!change || !taken.includes(keyOf(edit))) return [];
        if (state === "formula") return [{ ...change, overFormula: true }];
        return state === "merge" ? [change] : [];
      }),
    }))
    .filter(({ changes }) => changes.length > 0);
