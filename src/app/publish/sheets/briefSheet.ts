import type { CellValue } from "../../../core/fault";
import type { Sentence } from "../../../locales/boundNumber";
import type { Language } from "../../../locales";
import { briefs } from "../../../locales/briefs";
import type { BriefLanguage } from "../../../locales/en/brief";
import type { Brief } from "../../brief/brief";
import { makeBrief } from "../../brief/makeBrief";
import { numberText } from "../../brief/numberText";
import type { CopySheet } from "../../ports/publication";
import type { Block } from "../../ports/workbook";
import type { CopyContent } from "../copyContent";
import { briefFormulas } from "../formulas/briefFormulas";
import { quotedText, sentenceFormula } from "../formulas/numberFormula";
import { firstRow, page } from "../page";
import { firstResult, printedWidths, resultCells, resultColumn } from "./briefCells";
import { briefSheetCharts } from "./briefCharts";
import { changeFormat } from "./resultsSheet";

/** Points that the chart beside the sentences needs at least. */
const leastChart = 200;
const chartRows = 13;
const originRows = 3;

/** Rows of the page, from 0. */
const layoutOf = ({ points, table }: Brief) => {
  const sentences = firstRow + 1;
  const results = sentences + points.length + 1;
  const dots = results + table.length + 2;
  const charts = dots + 2;
  return { sentences, results, dots, charts, honest: charts + chartRows + 1 };
};

/** Everything that the blocks of the page are made of. */
interface Parts {
  readonly brief: Brief;
  readonly language: BriefLanguage;
  readonly cells: (result: string) => string;
  readonly say: (sentence: Sentence) => string;
}

const sentenceBlocks = ({ brief, language, say }: Parts): readonly Block[] => {
  const { page: words } = language;
  const { sentences, honest } = layoutOf(brief);
  const band = printedWidths.map((_, i) => (i === 0 ? words.inShort : i === 1 ? words.over : null));
  const formulas = true;
  return [
    {
      row: 2,
      column: 0,
      values: [[say([`${words.policy}${words.colon}`, ...brief.policy])]],
      formulas,
      style: "note",
    },
    { row: firstRow, column: 0, values: [band], style: "header", wrap: false },
    {
      row: sentences,
      column: 0,
      values: brief.points.map((point) => [say(point)]),
      formulas,
      wrap: true,
    },
    {
      row: honest,
      column: 0,
      values: brief.honest.map((sentence) => [say(sentence)]),
      formulas,
      wrap: true,
      style: "note",
    },
  ];
};

const tableBlocks = ({ brief, language, cells, say }: Parts): readonly Block[] => {
  const words = language.page.table;
  const { results, dots } = layoutOf(brief);
  const row = results + 1;
  const at = (number: { readonly result: string } | undefined): CellValue =>
    number ? `=${cells(number.result)}` : null;
  const header = [words.without, words.with, words.change, words.low, words.high, words.higher];
  const { table } = brief;
  const formulas = true;
  const levels = table.map((line) => [at(line.without), at(line.with)]);
  const changes = table.map((line) => [at(line.change), at(line.low), at(line.high)]);
  return [
    { row: results, column: 0, values: [[words.outcome]], style: "header" },
    { row: results, column: 1, values: [header], style: "header", wrap: true, align: "right" },
    { row, column: 0, values: table.map(({ name }) => [name]), style: "label" },
    { row, column: 1, values: levels, formulas, numberFormat: "0%" },
    { row, column: 3, values: changes, formulas, numberFormat: changeFormat },
    {
      row,
      column: 6,
      values: table.map(({ higher }) => [higher ? say(higher) : null]),
      formulas,
      align: "right",
    },
    { row: dots - 1, column: 0, values: [[words.caption]], style: "note" },
  ];
};

/** The futures as signs: an empty one for each without gain, a full one for each with. */
const dotBlocks = ({ brief, language, cells }: Parts): readonly Block[] => {
  if (!brief.higher) return [];
  const { dots } = layoutOf(brief);
  const [higher, count] = [cells(brief.higher.result), cells("futures.count")];
  const [empty, full] = ["○", "●"].map((sign) => quotedText(sign.repeat(brief.dots.length)));
  const signs = `=LEFT(${empty},${count}-${higher})&LEFT(${full},${higher})`;
  const words = language.page.charts.dots;
  return [
    { row: dots, column: 0, values: [[signs]], formulas: true },
    { row: dots, column: 1, values: [[words.caption]], style: "note" },
  ];
};

const originBlocks = ({ brief, language, say }: Parts): readonly Block[] => {
  const { honest } = layoutOf(brief);
  const lines = brief.origin.map(([what, which]): Sentence => [
    `${what}${language.page.colon}`,
    ...which,
  ]);
  const perRow = Math.ceil(lines.length / originRows);
  const rows = Array.from({ length: originRows }, (_, row) =>
    lines
      .slice(row * perRow, (row + 1) * perRow)
      .reduce<Sentence>((all, line) => (all.length === 0 ? line : [...all, " · ", ...line]), [])
  );
  return [
    {
      row: honest,
      column: 1,
      values: rows.map((row) => [say(row)]),
      formulas: true,
      style: "note",
    },
  ];
};

/** Every result with its id, to the right of what is printed. */
const resultBlocks = (
  { brief, language }: Parts,
  formulas: ReadonlyMap<string, string>
): readonly Block[] => {
  const words = language.page.numbers;
  const values = [...brief.results].map(([id, value]): CellValue[] => [
    formulas.get(id) ?? value,
    id,
  ]);
  return [
    { row: firstResult - 2, column: resultColumn, values: [[words.title]], style: "label" },
    {
      row: firstResult - 1,
      column: resultColumn,
      values: [[words.value, words.result]],
      style: "header",
      wrap: false,
    },
    { row: firstResult, column: resultColumn, values, formulas: true },
  ];
};

const sheetOf = (
  brief: Brief,
  formulas: ReadonlyMap<string, string>,
  spoken: Language
): CopySheet => {
  const language: BriefLanguage = briefs[brief.language];
  const cells = resultCells(brief);
  const parts: Parts = {
    brief,
    language,
    cells,
    say: (sentence) => sentenceFormula(sentence, cells, language.marks),
  };
  const { sentences, charts, honest } = layoutOf(brief);
  const count = brief.points.length;
  const right = { column: 1, columns: printedWidths.length - 1 };
  const drawn = briefSheetCharts(brief, cells, {
    path: { row: sentences, rows: count, ...right },
    dots: { row: charts, rows: chartRows, column: 0, columns: 1 },
    parts: { row: charts, rows: chartRows, ...right },
  });
  const read = (sentence: Sentence): string =>
    sentence
      .map((part) => (typeof part === "string" ? part : numberText(part, language.marks)))
      .join("");
  return page(
    {
      id: "brief",
      title: `${language.page.kicker}${language.page.colon}${brief.policyName}`,
      subtitle: brief.segmentName,
      blocks: [
        ...sentenceBlocks(parts),
        ...tableBlocks(parts),
        ...dotBlocks(parts),
        ...originBlocks(parts),
        ...resultBlocks(parts, formulas),
        ...drawn.flatMap(({ blocks }) => blocks),
      ],
      charts: drawn.map(({ chart }) => chart),
      columnWidths: printedWidths,
      shown: [
        ...brief.points.map((point, i) => ({
          row: sentences + i,
          column: 0,
          text: read(point),
          atLeast: leastChart / count,
        })),
        ...brief.honest.map((each, i) => ({ row: honest + i, column: 0, text: read(each) })),
      ],
      onePage: true,
      printedRows: honest + originRows,
    },
    spoken
  );
};

/**
 * The brief of a copy as a sheet: a page to print, whose sentences take every number from its cell,
 * and beside it those cells. None where nothing could be run.
 */
export const briefSheet = (content: CopyContent, place = 0): readonly CopySheet[] => {
  const { language } = content;
  const brief = makeBrief(content, language.id, place);
  return brief.ok ? [sheetOf(brief.value, briefFormulas(content, place), language)] : [];
};
