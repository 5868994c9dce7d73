import type { CellValue } from "../../../core/fault";
import { cellAddress } from "../../../core/table/address";
import { outcomes } from "../../../model/outcomes";
import { translated, type Language } from "../../../locales";
import type { CopySheet } from "../../ports/publication";
import type { Block, NewChart } from "../../ports/workbook";
import type { ScenarioRun } from "../../runScenario";
import { headlineOutcomes } from "../../scenarioSheet";
import { contraryOutput, outputChange } from "../../verdictAndOutput";
import { ownLeversText } from "../../wholeCluster/remarks";
import type { CopyContent } from "../copyContent";
import { scenarioName } from "../copyLanguage";
import { leversIn } from "../copyRecord";
import { changeFormula, scaledFormula } from "../formulas/indexFormulas";
import { chartHeight, firstRow, page } from "../page";
import { sheetName } from "../sheetNames";
import { pathCell } from "./pathsSheet";

export const changeFormat = "+0.0%;-0.0%;0.0%";

const firstJobs = 1 + headlineOutcomes.length;
const jobColumns = 3;
const verdictColumn = firstJobs + jobColumns;

const headerOf = (language: Language): readonly string[] => {
  const { common, copy } = language.sheets;
  const { jobs, verdict, protection, inputsAllow } = copy.results;
  return [
    common.segment,
    ...headlineOutcomes.map((id) => translated(outcomes[id].label, language)),
    jobs.today,
    jobs.without,
    jobs.with,
    verdict,
    protection,
    inputsAllow,
  ];
};

/** The row of the table's header, below the chart. */
export const topOf = ({ runs }: CopyContent): number => firstRow + chartHeight(runs.length) + 1;

const lastYear = (content: CopyContent, place: number): CellValue[] => {
  const cell = (id: (typeof headlineOutcomes)[number], isPolicy: boolean): string =>
    pathCell(content, place, content.record.years, id, isPolicy);
  return headlineOutcomes.map((id) => changeFormula(cell(id, true), cell(id, false)));
};

/** Head counts where the segment says how many work in it today. */
const jobsOf = (content: CopyContent, place: number): CellValue[] => {
  const row = content.runs[place]?.segment.row;
  const column = content.data.table.columns["workers"];
  if (row?.numbers.workers === undefined || column === undefined) return [null, null, null];
  const today = cellAddress(
    sheetName("segments", content.language),
    firstRow + row.row - 1,
    column - 1
  );
  const jobs = (isPolicy: boolean): string =>
    scaledFormula(today, pathCell(content, place, content.record.years, "jobs", isPolicy));
  return [`=${today}`, jobs(false), jobs(true)];
};

/** What import rules do, always with the two numbers it rests on. */
const verdictCells = (
  run: ScenarioRun,
  { pane: { scenarios }, sheets: { copy } }: Language
): CellValue[] => {
  const { verdicts, anyOutput } = copy.results;
  const { verdict, protectionChange, cap } = run.verdict;
  const word = verdicts[verdict];
  const contrary = contraryOutput(verdict, outputChange(run));
  return [
    contrary ? scenarios.contrary[contrary](word) : word,
    protectionChange,
    cap === Infinity ? anyOutput : cap,
  ];
};

const blocksOf = (content: CopyContent): Block[] => {
  const { runs, language } = content;
  const header = headerOf(language);
  const top = topOf(content);
  const row = top + 1;
  const formulas = true;
  const changes = runs.map((_, place) => lastYear(content, place));
  const jobs = runs.map((_, place) => jobsOf(content, place));
  const verdicts = runs.map(({ run }) => verdictCells(run, language));
  const column = verdictColumn;
  return [
    { row: top, column: 0, values: [header], style: "header", wrap: true },
    { row, column: 0, values: runs.map(({ segment }) => [segment.row.label]), wrap: true },
    { row, column: 1, values: changes, formulas, numberFormat: changeFormat },
    { row, column: firstJobs, values: jobs, formulas, numberFormat: "#,##0" },
    { row, column, values: verdicts.map((cells) => cells.slice(0, 1)), wrap: true },
    {
      row,
      column: column + 1,
      values: verdicts.map((cells) => cells.slice(1, 2)),
      numberFormat: changeFormat,
    },
    {
      row,
      column: column + 2,
      values: verdicts.map((cells) => cells.slice(2)),
      numberFormat: "0.00",
      align: "right",
    },
  ];
};

const chartOf = (
  content: CopyContent,
  { record, runs, language: { sheets } } = content
): NewChart => ({
  title: sheets.scenario.outputInYear(record.years),
  kind: "bar",
  categoryAxis: "",
  valueAxis: sheets.common.againstNoPolicy,
  source: { row: topOf(content), column: 0, rows: runs.length + 1, columns: 2 },
  place: { row: firstRow, column: 0, rows: chartHeight(runs.length), columns: verdictColumn },
  altText: sheets.copy.results.alt(record.years, runs.length),
});

/** What the policy changes in the last year, for every segment that can be run. */
export const resultsSheet = (content: CopyContent): CopySheet => {
  const { record, runs, leftOut, language } = content;
  const { common, copy, scenario } = language.sheets;
  const notRun =
    leftOut.length === 0 ? "" : copy.results.notRun(leftOut.length, runs.length + leftOut.length);
  const notes = [notRun, ownLeversText(leversIn(record), language)].filter(Boolean).join(" ");
  return page(
    {
      id: "results",
      title: scenarioName(record.title, language),
      subtitle: scenario.summarySubtitle(record.years),
      notes: [common.honesty, ...(notes === "" ? [] : [notes])],
      columnWidths: [40, 10, 10, 10, 10, 10, 10, 10, 46, 12, 20],
      orientation: "landscape",
      indented: [{ row: topOf(content), column: verdictColumn, rows: runs.length + 1, columns: 1 }],
      blocks: runs.length === 0 ? [] : blocksOf(content),
      tables:
        runs.length === 0
          ? []
          : [
              {
                name: "Results",
                row: topOf(content),
                column: 0,
                rows: runs.length + 1,
                columns: headerOf(language).length,
              },
            ],
      charts: runs.length === 0 ? [] : [chartOf(content)],
    },
    language
  );
};
