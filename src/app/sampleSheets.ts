import type { CellValue } from "../core/fault";
import { isChoiceLever } from "../core/catalogue/defineLevers";
import { isTextColumn } from "../core/catalogue/defineColumns";
import { unitRecord } from "../core/catalogue/unit";
import { caseBook } from "../model/casebook/caseBook";
import type { CaseRow } from "../model/casebook/caseRow";
import type { Basis, CodedValue } from "../model/casebook/codedValue";
import { evidenceRows } from "../model/casebook/evidenceRows";
import { notUnits } from "../model/casebook/notUnits";
import { segmentName } from "../model/casebook/segmentName";
import { surplusRows } from "../model/casebook/surplusRows";
import { leverIds, levers, type LeverId } from "../model/levers/levers";
import { presets } from "../model/scenarios/presets";
import { yearlyText } from "../model/scenarios/yearlyText";
import { segmentColumnList } from "../model/segments/columns";
import type { Block, CellStyle, NewSheet } from "./ports/workbook";

const looks: Readonly<Record<Basis, CellStyle>> = {
  paper: "paper",
  assumed: "assumed",
  template: "assumed",
};

const basisWords: Readonly<Record<Basis, string>> = {
  paper: "paper: a coder's judgement of its words",
  assumed: "assumed for this case",
  template: "assumed alike for every case",
};

/** Runs of cells of one look, so that a sheet is written in few pieces. */
const styled = (
  row: number,
  column: number,
  cells: readonly (CodedValue | undefined)[]
): readonly Block[] =>
  cells.flatMap((cell, c) =>
    cell === undefined
      ? []
      : [{ row, column: column + c, values: [[cell.value]], style: looks[cell.basis] }]
  );

const usedColumns = segmentColumnList.filter((column) =>
  caseBook.some((row) => row.columns[column.id as keyof CaseRow["columns"]] !== undefined)
);

const widthOf = (id: string): number =>
  [
    "source",
    "cooperationReason",
    "cooperationFunctions",
    "originTrigger",
    "associationServices",
  ].includes(id)
    ? 34
    : ["cluster", "subsector"].includes(id)
      ? 22
      : Math.max(11, id.length + 3);

const segmentsSheet = (): NewSheet => ({
  name: "Segments",
  frozenRows: 1,
  columnWidths: usedColumns.map((column) => widthOf(column.id)),
  tables: [
    { name: "Segments", row: 0, column: 0, rows: caseBook.length + 1, columns: usedColumns.length },
  ],
  charts: [],
  blocks: [
    { row: 0, column: 0, values: [usedColumns.map((column) => column.id)], style: "header" },
    ...caseBook.flatMap((row, r) =>
      styled(
        r + 1,
        0,
        usedColumns.map((column) => row.columns[column.id as keyof CaseRow["columns"]])
      )
    ),
  ],
});

const nameOf = new Map(caseBook.map((row) => [row.id, segmentName(row)]));

const tableSheet = (
  name: string,
  header: readonly string[],
  rows: readonly (readonly CellValue[])[],
  columnWidths: readonly number[],
  wrap = false
): NewSheet => ({
  name,
  frozenRows: 1,
  columnWidths,
  tables: [{ name, row: 0, column: 0, rows: rows.length + 1, columns: header.length }],
  charts: [],
  blocks: [
    { row: 0, column: 0, values: [header], style: "header" },
    { row: 1, column: 0, values: rows, wrap },
  ],
});

const surplusSheet = (): NewSheet => ({
  ...tableSheet(
    "Surplus",
    ["segment", "use", "share", "localShare", "basis"],
    surplusRows.map((row) => [
      nameOf.get(row.caseId) ?? row.caseId,
      row.use,
      row.share.value,
      row.localShare.value,
      [basisWords[row.share.basis], row.share.note].filter(Boolean).join("; "),
    ]),
    [34, 22, 10, 12, 70]
  ),
});

const rangeText = (id: LeverId): string => {
  const lever = levers[id];
  return isChoiceLever(lever)
    ? lever.choices.join(" / ")
    : `${lever.range[0]} to ${lever.range[1]}`;
};

const unitText = (id: LeverId): string => {
  const lever = levers[id];
  return isChoiceLever(lever) ? "choice" : unitRecord(lever.unit).label;
};

const baseText = (id: LeverId): CellValue => {
  const base = levers[id].default;
  return base === "base" ? "the segment's own" : base === "none" ? "no limit" : base;
};

const leverCell = (value: number | string | readonly (number | null)[] | undefined): CellValue =>
  value === undefined
    ? null
    : typeof value === "object"
      ? yearlyText(value.map((x) => x || null))
      : value;

const scenariosSheet = (): NewSheet =>
  tableSheet(
    "Scenarios",
    ["lever", "label", "unit", "range", "base", ...presets.map((preset) => preset.label)],
    leverIds.map((id) => [
      id,
      levers[id].label,
      unitText(id),
      rangeText(id),
      baseText(id),
      ...presets.map((preset) => leverCell(preset.levers[id])),
    ]),
    [20, 32, 26, 16, 18, ...presets.map(() => 18)],
    true
  );

/** Every filled cell of the Segments sheet with the ground it stands on, and what was found on single items. */
const codingSheet = (): NewSheet => {
  const groundOf = (value: CodedValue): CellValue[] => [
    value.value,
    basisWords[value.basis],
    value.basis === "paper" ? value.section : null,
    value.note ?? null,
  ];
  const cells = caseBook.flatMap((row) =>
    Object.entries(row.columns).map(([id, value]) => [segmentName(row), id, ...groundOf(value)])
  );
  const findings = evidenceRows.map((row) => [
    nameOf.get(row.caseId) ?? row.caseId,
    row.item,
    ...groundOf(row.value).slice(0, 3),
    `Not in the Segments table. ${row.informant}${row.value.note ? `; ${row.value.note}` : ""}`,
  ]);
  return tableSheet(
    "Coding",
    ["segment", "column", "value", "basis", "section", "note"],
    [...cells, ...findings],
    [34, 24, 16, 38, 20, 60]
  );
};

/** The columns a Segments table can have. */
const columnsSheet = (): NewSheet =>
  tableSheet(
    "Columns",
    ["column", "group", "label", "unit", "range", "default", "meaning"],
    segmentColumnList.map((column): CellValue[] =>
      isTextColumn(column)
        ? [
            column.id,
            column.group,
            column.label,
            "text",
            (column.choices ?? []).join(" / "),
            null,
            column.doc,
          ]
        : [
            column.id,
            column.group,
            column.label,
            unitRecord(column.unit).label,
            column.range[1] === Infinity
              ? `${column.range[0]} or more`
              : `${column.range[0]} to ${column.range[1]}`,
            column.default ?? null,
            column.doc,
          ]
    ),
    [26, 16, 32, 40, 16, 10, 90]
  );

const simulated = caseBook.filter((row) => row.role === "simulated").length;

const aboutLines: readonly string[] = [
  `The clusters of H. Schmitz, Flexible Specialisation in Third World Industry (1990): ${caseBook.length} segments, ${simulated} of them with every input of the dynamic model.`,
  "The paper argues in words. Every number is a coder's judgement of those words or an assumption, and the sheet Coding says which, with the section.",
  "Blank cells are blank where the paper is silent.",
];

const guide: readonly (readonly [string, string])[] = [
  [
    "Segments",
    "one row for each cluster and subsector; the table every index and scenario starts from",
  ],
  ["Surplus", "where the surplus goes, for three cases; illustrative shares"],
  [
    "Scenarios",
    "policies and shocks as differences from the base; a blank cell leaves a lever alone; 2 = 0.3 sets one year, 1-5 = 0.5 several",
  ],
  ["Coding", "the ground of every number"],
  ["Columns", "every column a Segments table can have, with unit, range and meaning"],
];

const readMeSheet = (): NewSheet => ({
  name: "Read me",
  columnWidths: [18, 100],
  tables: [],
  charts: [],
  blocks: [
    { row: 0, column: 0, values: [["The case book"]], style: "title" },
    { row: 1, column: 0, values: aboutLines.map((line) => [line]), style: "note" },
    { row: 5, column: 0, values: [["Sheet", "What it holds"]], style: "header" },
    { row: 6, column: 0, values: guide.map((line) => [...line]) },
    { row: 12, column: 0, values: [["Looks in Segments", "What they mean"]], style: "header" },
    { row: 13, column: 0, values: [["plain"]], style: "paper" },
    { row: 13, column: 1, values: [["a coder's judgement of the paper's words"]] },
    { row: 14, column: 0, values: [["tinted"]], style: "assumed" },
    { row: 14, column: 1, values: [["an assumption, for this case or alike for every case"]] },
    {
      row: 16,
      column: 0,
      values: [
        ["Not segments", "Why the paper's case is no row of the table, and what it teaches"],
      ],
      style: "header",
    },
    {
      row: 17,
      column: 0,
      values: notUnits.map((unit) => [unit.country, `${unit.name}. ${unit.reason} ${unit.lesson}`]),
      wrap: true,
    },
    {
      row: 21,
      column: 0,
      values: [
        [
          "Signs and orderings may be trusted; head counts and percentages are illustrative until the model is calibrated.",
        ],
      ],
      style: "note",
    },
  ],
});

/** The case book of the founding paper as sheets of a workbook. */
export const sampleSheets = (): readonly NewSheet[] => [
  readMeSheet(),
  segmentsSheet(),
  surplusSheet(),
  scenariosSheet(),
  codingSheet(),
  columnsSheet(),
];
