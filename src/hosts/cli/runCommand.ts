import { english } from "../../locales/en";
import { explanationSentences } from "../../app/explanationSentences";
import type { NamedScenario } from "../../app/findScenario";
import type { LabSegment } from "../../app/labData";
import { nearestCaseWords } from "../../app/nearestCaseWords";
import type { NewSheet } from "../../app/ports/workbook";
import { prepareSegment, runScenario } from "../../app/runScenario";
import { runRemarks } from "../../app/runRemarks";
import { scenarioSheet } from "../../app/scenarioSheet";
import { summaryHeader, summaryRow, summarySheet, type SegmentRun } from "../../app/summarySheet";
import { success, then, type Result } from "../../core/fault";
import { explain } from "../../model/explanation/explain";
import type { OutcomeId } from "../../model/outcomes";
import { policyOfSegment } from "../../model/scenarios/scenarioLevers";
import { chooseSegments } from "./chooseSegments";
import { chosenScenario } from "./chosenScenario";
import { defaultParameters } from "../../model/parameters";
import { saveFile } from "./files";
import { openLab, say } from "./openLab";
import { outcomeOf } from "./outcomeOf";
import { CommandError, type Terminal } from "./terminal";
import { textTable } from "./textTable";

export interface RunOptions {
  readonly file: string;
  readonly scenario: string;
  readonly years: number;
  readonly table?: string;
  readonly segment?: string;
  readonly out?: string;
  /** The outcome whose change is taken apart. */
  readonly explain?: string;
  readonly json: boolean;
}

const runSegment = (
  segment: LabSegment,
  scenario: NamedScenario,
  years: number
): Result<SegmentRun> =>
  then(prepareSegment(segment), (prepared) =>
    then(scenario.leversFor(prepared.inputs, years), (levers) => {
      const policy = policyOfSegment(levers, segment.row.label);
      const parameters = { ...defaultParameters, ...scenario.parameters };
      return then(runScenario(segment, policy, years, parameters), (run) =>
        success({ segment, run })
      );
    })
  );

/** Runs what can be run and says of the others why not. */
const runAll = (
  segments: readonly LabSegment[],
  scenario: NamedScenario,
  years: number,
  { err }: Terminal
): readonly SegmentRun[] =>
  segments.flatMap((segment) => {
    const result = runSegment(segment, scenario, years);
    if (result.ok) return [result.value];
    err(`${segment.row.label} is left out. ${say(result.faults)}\n`);
    return [];
  });

const sheetsOf = (
  runs: readonly SegmentRun[],
  title: string,
  years: number
): readonly NewSheet[] => [
  ...(runs.length > 1 ? [summarySheet(runs, title, years, english)] : []),
  ...runs.map(({ segment, run }) => ({
    ...scenarioSheet(segment, run, title, english),
    name: `Scenario ${segment.row.label}`,
  })),
];

const asJson = (runs: readonly SegmentRun[]): string =>
  JSON.stringify(
    runs.map(({ segment, run }) => ({
      segment: segment.row.label,
      verdict: run.verdict.verdict,
      policy: run.policy,
      baseline: run.baseline.outcomes,
      scenario: run.scenario.outcomes,
    })),
    null,
    2
  );

const asText = (runs: readonly SegmentRun[]): string =>
  textTable(
    summaryHeader(english).map((word, i, { length }) =>
      i > 0 && i < length - 1 ? `${word} %` : word
    ),
    runs.map((each) =>
      summaryRow(each, english).map((cell) =>
        typeof cell === "number" ? 100 * cell : String(cell)
      )
    ),
    1
  );

/** What carried the change of an outcome, and which known case the segment is like, one by one. */
const explanations = (runs: readonly SegmentRun[], outcome: OutcomeId): string =>
  runs
    .map(({ segment, run }) => {
      const { inputs } = run.segment;
      const found = explain(inputs, run.policy, run.parameters, outcome, run.years);
      const lines = found.ok ? explanationSentences(found.value, english) : [say(found.faults)];
      const { headline, details } = nearestCaseWords(run.segment, segment.row.label, english);
      return [segment.row.label, ...lines, headline, ...details].join("\n  ");
    })
    .join("\n\n");

/** What belongs beside the numbers, segment by segment; nothing where there is nothing to say. */
const remarks = (runs: readonly SegmentRun[]): string =>
  runs
    .flatMap(({ segment, run }) => {
      const lines = runRemarks(segment, run, english);
      return lines.length === 0
        ? []
        : [[segment.row.label, ...lines.map((line) => `  ${line}`)].join("\n")];
    })
    .join("\n\n");

/** Runs a scenario for the segments of a file, prints what it changes, and writes a copy with the results. */
export const runCommand = async (options: RunOptions, terminal: Terminal): Promise<number> => {
  const explained = options.explain === undefined ? undefined : outcomeOf(options.explain);
  const { spreadsheet, workbook, data } = await openLab(options.file, options.table, terminal);
  const scenario = await chosenScenario(workbook, data, options, terminal);
  const chosen = chooseSegments(data.segments, options.segment);
  const runs = runAll(chosen, scenario, options.years, terminal);
  if (runs.length === 0) throw new CommandError("No segment can be run; the reasons stand above.");
  const { title } = scenario;
  terminal.out(
    options.json
      ? `${asJson(runs)}\n`
      : `${title}: change against no policy in year ${options.years}\n\n${asText(runs)}\n`
  );
  const beside = options.json ? "" : remarks(runs);
  if (beside !== "") terminal.out(`\n${beside}\n`);
  if (explained !== undefined && !options.json)
    terminal.out(`\n${explanations(runs, explained)}\n`);
  if (options.out !== undefined) {
    const names = await workbook.addSheets(sheetsOf(runs, title, options.years));
    await saveFile(spreadsheet, options.out, options.file);
    terminal.err(
      `Written to ${options.out}: ${names.length} new sheet${names.length === 1 ? "" : "s"}.\n`
    );
  }
  return 0;
};
