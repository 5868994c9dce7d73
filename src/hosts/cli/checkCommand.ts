import { besideTables } from "../../app/columns/besideTables";
import { tableRows } from "../../app/columns/tableRows";
import { passedOver } from "../../app/columns/passedOver";
import { columnMatches } from "../../app/columns/columnMatches";
import type { Confidence } from "../../app/columns/suggestColumns";
import { columnsOfKind, type TableKindId } from "../../app/columns/tableKinds";
import { mappingFor } from "../../app/columns/tableMapping";
import { coverage } from "../../app/coverage";
import { findSegments } from "../../app/findSegments";
import type { TableRange } from "../../app/ports/workbook";
import type { Finding, LabData } from "../../app/labData";
import { readLab } from "../../app/readLab";
import { sentence } from "../../derive/sentence";
import { english } from "../../locales/en";
import type { Result } from "../../core/fault";
import type { ScaleId } from "../../core/table/scale";
import { findingLine, openTable, say, type OpenTable } from "./openLab";
import { CommandError, type Terminal } from "./terminal";
import { textTable } from "./textTable";

export interface CheckOptions {
  readonly file: string;
  readonly table?: string;
  readonly json: boolean;
}

const scaleWords: Readonly<Record<ScaleId, string>> = {
  same: "as it stands",
  percent: "in per cent",
  hoursADay: "in hours a day",
  thousands: "in thousands",
  millions: "in millions",
  yesNo: "yes or no",
};

/** What must be repaired before results can be trusted; what only lacks is no mistake. */
const isMistake = ({ severity, fault }: Finding): boolean =>
  severity === "error" && fault.kind !== "notAvailable";

interface Suggested {
  /** What the table is read as, and what it is called. */
  readonly kind: TableKindId;
  readonly table: string;
  readonly column: string;
  readonly header: string;
  readonly scale: ScaleId;
  readonly confidence: Confidence;
}

/** Headers of a table that may mean columns of ours. */
const suggestedIn = async (
  { workbook, mappings }: OpenTable,
  kind: TableKindId,
  range: TableRange
): Promise<readonly Suggested[]> => {
  const all = await workbook.read(range);
  const cells = kind === "framework" ? all : tableRows(range, all).cells;
  const said = mappingFor(mappings, kind, range.headers);
  return columnMatches(cells, columnsOfKind[kind], said)
    .filter(({ state }) => state === "suggested")
    .map(({ column, header = "", scale = "same", confidence = "guess" }) => ({
      kind,
      table: range.name,
      column: column.id,
      header,
      scale,
      confidence,
    }));
};

/** Headers that may mean columns of ours, in the table of segments and in those beside it. */
const suggestionsFor = async (
  opened: OpenTable,
  segments: TableRange
): Promise<readonly Suggested[]> => {
  const { workbook, ranges, mappings } = opened;
  const likely = await findSegments(workbook, mappings);
  const names = [segments, ...likely].map(({ name }) => name);
  const beside = besideTables(
    ranges.filter(({ name }) => !names.includes(name)),
    mappings
  );
  const found = [await suggestedIn(opened, "segments", segments)];
  for (const { kind, range } of beside)
    if (range) found.push(await suggestedIn(opened, kind, range));
  return found.flat();
};

const asJson = (data: Result<LabData>, suggestions: readonly Suggested[]): string =>
  JSON.stringify(
    {
      findings: data.ok
        ? data.value.findings.map((finding) => ({
            severity: finding.severity,
            code: finding.fault.code,
            cell: finding.address ?? null,
            header: finding.fault.where.header ?? null,
            sentence: sentence(finding.fault, english.faults, () => ""),
          }))
        : data.faults.map((found) => ({
            severity: "error",
            code: found.code,
            sentence: sentence(found, english.faults),
          })),
      segments: data.ok
        ? data.value.segments.map(({ row, assessment }) => ({
            segment: row.label,
            coverage: coverage(row.numbers),
            stage: row.numbers.stage ?? null,
            scored: assessment.ok,
          }))
        : [],
      suggestions,
    },
    null,
    2
  );

const coverageTable = ({ segments }: LabData): string =>
  textTable(
    ["segment", "coverage", "stage", "score"],
    segments.map(({ row, assessment }) => [
      row.label,
      coverage(row.numbers),
      row.numbers.stage ?? null,
      assessment.ok ? "yes" : "no",
    ])
  );

const passedLines = ({ range, beside }: LabData): string =>
  [
    ...passedOver(range, english.pane.columns),
    ...beside.flatMap((each) =>
      passedOver(each, english.pane.columns).map((line) => `${each.name}: ${line}`)
    ),
  ].join("\n");

const printed = (data: Result<LabData>, suggestions: readonly Suggested[]): string =>
  [
    data.ok ? data.value.findings.map(findingLine).join("\n") : `error: ${say(data.faults)}`,
    ...(suggestions.length > 0
      ? [
          `Headers that may mean columns of the lab; match them in the pane, or rename them:\n${textTable(
            ["table", "read as", "column", "header", "written", "how sure"],
            suggestions.map(({ table, kind, column, header, scale, confidence }) => [
              table,
              kind,
              column,
              header,
              scaleWords[scale],
              confidence,
            ])
          )}`,
        ]
      : []),
    ...(data.ok ? [passedLines(data.value), coverageTable(data.value)] : []),
  ]
    .filter((part) => part !== "")
    .join("\n\n");

/**
 * Prints the check list of a file, headers that may mean columns it seems to lack, and how far the
 * data of each segment go.
 *
 * @returns 1 where something has to be repaired
 */
export const checkCommand = async (
  { file, table, json }: CheckOptions,
  terminal: Terminal
): Promise<number> => {
  const opened = await openTable(file, table, terminal);
  const range = opened.range ?? (opened.ranges.length === 1 ? opened.ranges[0] : undefined);
  if (opened.ranges.length === 0) throw new CommandError(`${file} has no table: it is empty.`);
  if (!range)
    throw new CommandError(
      `${file} has several tables and none with a column "cluster"; say which one with --table NAME (found: ${opened.ranges.map(({ name }) => `"${name}"`).join(", ")}).`
    );
  const data = await readLab(opened.workbook, range, opened.mappings);
  const suggestions = await suggestionsFor(opened, range);
  terminal.out(`${json ? asJson(data, suggestions) : printed(data, suggestions)}\n`);
  return data.ok && !data.value.findings.some(isMistake) ? 0 : 1;
};
