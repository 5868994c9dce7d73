import { columnMatches, type ColumnMatch } from "../../../app/columns/columnMatches";
import { scalesOf } from "../../../app/columns/suggestScale";
import { valuesUnder } from "../../../app/columns/suggestColumns";
import { columnsOfKind, type TableKindId } from "../../../app/columns/tableKinds";
import { isBlank } from "../../../core/catalogue/arguments/argument";
import { isTextColumn, type Column } from "../../../core/catalogue/defineColumns";
import { unitRecord } from "../../../core/catalogue/unit";
import type { Cells } from "../../../core/fault";
import { headerText, sameHeader, sharedHeaders } from "../../../core/table/columnMapping";
import type { ScaleId } from "../../../core/table/scale";
import type { LabTable } from "../lab/labState";
import { inWords, text } from "../text";
import type { ColumnChoices } from "./columnChoices";

/** A column of ours and what the user can say of it. */
export interface ColumnRow {
  readonly id: string;
  readonly column: Column;
  readonly label: string;
  readonly unit: string;
  readonly meaning: string;
  /** Why this header is suggested, or that the old one is gone; empty where there is nothing to say. */
  readonly remark: string;
  readonly scales: readonly ScaleId[];
}

export interface ColumnsView {
  readonly summary: string;
  readonly toConfirm: readonly ColumnRow[];
  readonly settled: readonly ColumnRow[];
  readonly open: readonly ColumnRow[];
  /** The user's headers, each once. */
  readonly headers: readonly string[];
  readonly matches: readonly ColumnMatch[];
}

const remarkOf = ({
  column,
  state,
  header = "",
  confidence,
  insteadOf,
  also,
}: ColumnMatch): string => {
  if (state === "gone") return text.columns.gone(header);
  if (insteadOf) return text.columns.insteadOf(header, inWords(insteadOf.label));
  // Not the header is asked about, but how its cells are written.
  if (state === "suggested" && sameHeader(header, column.id))
    return also ? text.columns.ownOrAnother(inWords(also.label)) : text.columns.ownHeader;
  return confidence ? text.columns.confidences[confidence] : "";
};

const unitOf = (column: Column): string =>
  isTextColumn(column) ? "" : inWords(unitRecord(column.unit).label);

const rowOf = (match: ColumnMatch): ColumnRow => ({
  id: match.column.id,
  column: match.column,
  label: inWords(match.column.label),
  unit: unitOf(match.column),
  meaning: inWords(match.column.doc),
  remark: remarkOf(match),
  scales: scalesOf(match.column),
});

const headersOf = (cells: Cells): readonly string[] =>
  (cells[0] ?? [])
    .map(headerText)
    .filter(
      (header, place, all) =>
        header !== "" && all.findIndex((other) => sameHeader(other, header)) === place
    );

export const columnsView = ({ kind, cells, said }: LabTable): ColumnsView => {
  const matches = columnMatches(cells, columnsOfKind[kind], said);
  const rowsOf = (...states: readonly ColumnMatch["state"][]): readonly ColumnRow[] =>
    matches.filter(({ state }) => states.includes(state)).map(rowOf);
  const toConfirm = rowsOf("suggested", "gone");
  return {
    summary: text.columns.summary(
      rowsOf("own").length,
      rowsOf("mapped").length,
      rowsOf("suggested").length
    ),
    toConfirm,
    settled: rowsOf("mapped", "own"),
    open: rowsOf("open", "absent"),
    headers: headersOf(cells),
    matches,
  };
};

const shownAtFirst = 3;

/** The first filled cells below a header, so that the user sees what is meant. */
export const sampleBelow = (cells: Cells, header: string): string => {
  const values = valuesUnder(cells, header).filter((value) => !isBlank(value));
  return values.length === 0
    ? text.columns.blankBelow
    : text.columns.firstValues(values.slice(0, shownAtFirst).map(String).join(" · "));
};

const timesIn = (cells: Cells, header: string): number =>
  (cells[0] ?? []).filter((cell) => sameHeader(headerText(cell), header)).length;

/** What is asked for of a column without which the table cannot be read. */
const neededText = ({ id, label }: Column): string =>
  id === "cluster" ? text.columns.clusterNeeded : text.columns.needed(inWords(label));

const missingTexts = (kind: TableKindId, choices: ColumnChoices): readonly string[] =>
  columnsOfKind[kind]
    .filter((column) => isTextColumn(column) && column.required)
    .filter(({ id }) => choices[id]?.choice !== "header")
    .map(neededText);

/** Why these choices cannot be used as they are; empty where they can. */
export const choiceProblems = (
  { kind, cells }: Pick<LabTable, "kind" | "cells">,
  choices: ColumnChoices
): readonly string[] => {
  const used = Object.fromEntries(
    Object.entries(choices).filter(([, { choice }]) => choice === "header")
  );
  const labels = new Map(columnsOfKind[kind].map(({ id, label }) => [id, inWords(label)]));
  return [
    ...missingTexts(kind, choices),
    ...sharedHeaders(used).map(({ header, ids }) =>
      text.columns.shared(header, ids.map((id) => labels.get(id) ?? id).join(", "))
    ),
    ...Object.values(used)
      .filter(({ header }) => timesIn(cells, header) > 1)
      .map(({ header }) => text.columns.twice(header)),
  ];
};
