import { readNumber } from "../../core/catalogue/arguments/readNumber";
import { defineColumns, isTextColumn, type Column } from "../../core/catalogue/defineColumns";
import {
  failure,
  success,
  then,
  warning,
  type Cells,
  type Fault,
  type Result,
  type Where,
} from "../../core/fault";
import type { ColumnMapping } from "../../core/table/columnMapping";
import { readTable, type TableRow } from "../../core/table/readTable";
import { bySegment, segmentNameColumn } from "../segments/bySegment";
import { segmentColumns, type SegmentColumnId } from "../segments/columns";

const group = "evidence";

/** The columns of the Evidence table: a row for each finding on an item of a segment. */
export const evidenceColumns = defineColumns({
  segment: segmentNameColumn(group),
  item: {
    label: "Item",
    group,
    text: true,
    required: true,
    choices: Object.keys(segmentColumns),
    doc: "A column of the Segments table.",
  },
  value: { label: "Value", group, text: true, required: true, doc: "What was found." },
  stage: {
    label: "Stage",
    group,
    unit: "stage",
    doc: "Stage of the research at which it was found.",
  },
  informant: { label: "Informant", group, text: true, doc: "Who said or saw it." },
  source: { label: "Source", group, text: true, doc: "Where it is written down." },
});

const columnList: readonly Column[] = Object.values(evidenceColumns);

/** What one informant found on an item. */
export interface Finding {
  readonly value: string | number;
  readonly stage: number | undefined;
  readonly informant: string | undefined;
  readonly row: number;
}

/** Everything found on an item of a segment, in the order of the table. */
export interface ItemEvidence {
  readonly segment: string;
  readonly item: SegmentColumnId;
  readonly findings: readonly Finding[];
}

export interface EvidenceTable {
  readonly items: readonly ItemEvidence[];
  /** Values that their item cannot have. */
  readonly faults: readonly Fault[];
  /** Items on which informants disagree: flagged, never averaged. */
  readonly disagreements: readonly Fault[];
}

/** The value as the item's column has it: a number within its range, or text. */
const valueOf = (row: TableRow, where: Where): Result<string | number> => {
  const column = segmentColumns[row.texts["item"] as SegmentColumnId];
  const text = row.texts["value"] ?? "";
  if (isTextColumn(column)) return success(text);
  const [low, high] = column.range;
  const value = Number(text);
  return readNumber(Number.isNaN(value) ? text : value, { low, high }, where);
};

const findingOf = ({ texts, numbers, row }: TableRow, value: string | number): Finding => ({
  value,
  stage: numbers["stage"],
  informant: texts["informant"],
  row,
});

const told = ({ value, informant, stage }: Finding): string => {
  const whence = [informant, stage === undefined ? undefined : `stage ${stage}`].filter(Boolean);
  return whence.length > 0 ? `${value} (${whence.join(", ")})` : String(value);
};

const disagreementOf = (
  { segment, item, findings }: ItemEvidence,
  name: string
): readonly Fault[] =>
  new Set(findings.map(({ value }) => value)).size > 1
    ? [
        warning(
          "informantsDisagree",
          { name, row: findings[1]?.row ?? 1, header: "value" },
          { item: `${segment}, ${item}`, found: findings.map(told).join("; ") }
        ),
      ]
    : [];

const itemsOf = (segment: string, rows: readonly (readonly [TableRow, Finding])[]) => {
  const items = new Map<string, Finding[]>();
  for (const [row, finding] of rows) {
    const item = row.texts["item"] ?? "";
    items.set(item, [...(items.get(item) ?? []), finding]);
  }
  return [...items].map(([item, findings]): ItemEvidence => ({
    segment,
    item: item as SegmentColumnId,
    findings,
  }));
};

/** Reads an Evidence table; a row with a fault is left out and says why. */
export const readEvidence = (
  cells: Cells,
  name: string,
  mapping: ColumnMapping = {}
): Result<EvidenceTable> =>
  then(readTable(cells, columnList, name, mapping), ({ rows, columns }) => {
    const faults: Fault[] = [];
    const found = new Map<TableRow, Finding>();
    for (const row of rows) {
      const where = { name, row: row.row, header: "value", column: columns["value"] ?? 1 };
      const value = row.faults.length > 0 ? failure(...row.faults) : valueOf(row, where);
      if (value.ok) found.set(row, findingOf(row, value.value));
      else faults.push(...value.faults);
    }
    const items = [...bySegment([...found.keys()])].flatMap(([segment, own]) =>
      itemsOf(
        segment,
        own.flatMap((row) => {
          const finding = found.get(row);
          return finding ? [[row, finding] as const] : [];
        })
      )
    );
    return success({
      items,
      faults,
      disagreements: items.flatMap((each) => disagreementOf(each, name)),
    });
  });
