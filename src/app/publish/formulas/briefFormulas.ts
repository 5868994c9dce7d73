import { cellAddress, columnLetters, quotedSheet } from "../../../core/table/address";
import { hardly } from "../../brief/briefResults";
import { headlineOutcomes } from "../../scenarioSheet";
import type { CopyContent } from "../copyContent";
import { firstRow } from "../page";
import { sheetName } from "../sheetNames";
import { pathCell } from "../sheets/pathsSheet";
import { topOf } from "../sheets/resultsSheet";
import { changeFormula, ratioFormula, scaledFormula } from "./indexFormulas";

type Entry = readonly [result: string, formula: string];

const levels = (content: CopyContent, place: number): readonly Entry[] => {
  const { years } = content.record;
  return headlineOutcomes.flatMap((id): readonly Entry[] => {
    const at = (year: number, isPolicy: boolean) => pathCell(content, place, year, id, isPolicy);
    const [without, policy, today] = [at(years, false), at(years, true), at(0, false)];
    return [
      [`change.${id}`, changeFormula(policy, without)],
      [`level.${id}.without`, ratioFormula(without, today)],
      [`level.${id}.with`, ratioFormula(policy, today)],
    ];
  });
};

const path = (content: CopyContent, place: number): readonly Entry[] =>
  Array.from({ length: content.record.years + 1 }, (_, year) => {
    const at = (isPolicy: boolean) => pathCell(content, place, year, "output", isPolicy);
    return [`path.${year}.change`, changeFormula(at(true), at(false))];
  });

const jobs = (content: CopyContent, place: number): readonly Entry[] => {
  const row = content.runs[place]?.segment.row;
  const column = content.data.table.columns["workers"];
  if (row?.numbers.workers === undefined || column === undefined) return [];
  const today = cellAddress(
    sheetName("segments", content.language),
    firstRow + row.row - 1,
    column - 1
  );
  const at = (isPolicy: boolean) =>
    pathCell(content, place, content.record.years, "jobs", isPolicy);
  return [
    ["jobs.without", scaledFormula(today, at(false))],
    ["jobs.with", scaledFormula(today, at(true))],
  ];
};

/** How many segments go up or down, over the column of output on the sheet Results. */
const others = (content: CopyContent): readonly Entry[] => {
  const column = columnLetters(1 + headlineOutcomes.indexOf("output"));
  const first = topOf(content) + 2;
  const changes = `${quotedSheet(sheetName("results", content.language))}!$${column}$${first}:$${column}$${first - 1 + content.runs.length}`;
  return [
    ["segments.higher", `=SUMPRODUCT((${changes}>=${hardly})*1)`],
    ["segments.lower", `=SUMPRODUCT((${changes}<=-${hardly})*1)`],
  ];
};

/** The results of a brief that follow from other cells of the copy, as plain formulas. */
export const briefFormulas = (content: CopyContent, place: number): ReadonlyMap<string, string> =>
  new Map([
    ...levels(content, place),
    ...path(content, place),
    ...jobs(content, place),
    ...others(content),
  ]);
