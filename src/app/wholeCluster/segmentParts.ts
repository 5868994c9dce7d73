import type { CellValue } from "../../core/fault";
import { translated, type Language } from "../../locales";
import { outcomes } from "../../model/outcomes";
import { segmentColumns } from "../../model/segments/columns";
import { simulationInputIds, simulationInputs } from "../../model/segments/simulationInputs";
import type { Block, NewChart } from "../ports/workbook";
import { headlineOutcomes } from "../scenarioSheet";
import { verdictTitle } from "../verdictSentence";
import type { Member } from "./members";
import { changeFormat, chartRows, gap, header, type PartAt } from "./sheetPart";
import type { BaseColumn } from "./totals";
import type { WrittenCluster } from "./writtenCluster";

const bases = ["workers", "revenue", "pay"] as const satisfies readonly BaseColumn[];

const baseOf = (member: Member | undefined, column: BaseColumn): CellValue =>
  member?.segment.row.numbers[column] ?? null;

/** The change of output, segment by segment. */
const segmentsChart = (
  { run }: WrittenCluster,
  row: number,
  { sheets: { common, scenario } }: Language
): NewChart => ({
  title: scenario.outputInYear(run.years),
  kind: "column",
  categoryAxis: common.segment,
  valueAxis: common.againstNoPolicy,
  source: { row, column: 0, rows: run.segments.length + 1, columns: 2 },
  place: { row: row + run.segments.length + gap, column: 0, rows: chartRows, columns: 6 },
  altText: scenario.columns(run.years, run.segments.length),
});

/** Every segment by itself: what changes, the verdict, and what it counts for. */
export const segmentsPart =
  (written: WrittenCluster, language: Language): PartAt =>
  (row) => {
    const { cluster, run } = written;
    const { common, scenario } = language.sheets;
    const names = [
      common.segment,
      ...headlineOutcomes.map((id) => translated(outcomes[id].label, language)),
      language.pane.wholeCluster.verdict,
      // A table cannot have two columns of one name.
      ...bases.map((id) => scenario.inUnit(translated(segmentColumns[id].label, language), id)),
    ];
    const rows = run.segments.map(({ label, changes, verdict }, s): CellValue[] => [
      label,
      ...headlineOutcomes.map((id) => changes[id]),
      verdictTitle(verdict, changes.output, language),
      ...bases.map((id) => baseOf(cluster.members[s], id)),
    ]);
    const verdict = headlineOutcomes.length + 1;
    const piece = (from: number, to?: number) => ({
      row: row + 1,
      column: from,
      values: rows.map((cells) => cells.slice(from, to)),
    });
    return {
      blocks: [
        ...header(row, language.pane.wholeCluster.eachAfter(run.years), names),
        piece(0, 1),
        { ...piece(1, verdict), numberFormat: changeFormat },
        piece(verdict, verdict + 1),
        { ...piece(verdict + 1), numberFormat: "#,##0.##" },
      ],
      tables: [{ name: "Members", row, column: 0, rows: rows.length + 1, columns: names.length }],
      charts: [segmentsChart(written, row, language)],
      rows: rows.length + 1 + chartRows + 2 * gap,
    };
  };

/** Every input of every segment; defaults are marked. */
export const inputsPart =
  ({ cluster }: WrittenCluster, language: Language): PartAt =>
  (row) => {
    const words = language.pane.wholeCluster;
    const { members } = cluster;
    const names = [words.input, ...members.map(({ segment }) => segment.row.label)];
    const values = simulationInputIds.map((id) =>
      members.map(({ prepared }) => prepared.inputs[id])
    );
    const assumed = simulationInputIds.flatMap((id, i) =>
      members.flatMap(({ prepared }, m): Block[] =>
        prepared.origins[id] === "default"
          ? [
              {
                row: row + 1 + i,
                column: 1 + m,
                values: [[prepared.inputs[id]]],
                style: "assumed",
              },
            ]
          : []
      )
    );
    const labels = simulationInputIds.map((id) => [
      translated(simulationInputs[id].label, language),
    ]);
    return {
      blocks: [
        ...header(row, words.inputs, names),
        { row: row + 1, column: 0, values: labels },
        { row: row + 1, column: 1, values },
        ...assumed,
      ],
      tables: [{ name: "Inputs", row, column: 0, rows: labels.length + 1, columns: names.length }],
      charts: [],
      rows: labels.length + 1 + gap,
    };
  };
