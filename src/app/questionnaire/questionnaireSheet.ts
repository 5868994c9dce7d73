import { isTextColumn, type Column } from "../../core/catalogue/defineColumns";
import { unitRecord } from "../../core/catalogue/unit";
import type { CellValue } from "../../core/fault";
import { limitsInTheirs, type ScaleId } from "../../core/table/scale";
import { translated, type Language } from "../../locales";
import { surplusUseRecords, surplusUses } from "../../model/indicators/surplusUses";
import type { Block, NewSheet } from "../ports/workbook";
import { answerScale, askedIn, sectionIds, surplusId, type SectionId } from "./questions";

/** Segments that fit on a page beside the questions. */
const answerColumns = 3;

type Words = Language["sheets"]["questionnaire"];

const unitWords = (column: Column, scale: ScaleId, language: Language): string => {
  const words = language.sheets.questionnaire;
  if (isTextColumn(column)) return words.words;
  if (scale === "percent") return words.perCent;
  return scale === "yesNo" ? words.yesNo : translated(unitRecord(column.unit).label, language);
};

const rangeWords = (column: Column, scale: ScaleId, words: Words): string => {
  if (isTextColumn(column)) return (column.choices ?? []).join(" / ");
  if (scale === "yesNo") return "";
  const [low, high] = limitsInTheirs(column.range, scale);
  return high === Infinity ? words.atLeast(String(low)) : words.between(String(low), String(high));
};

/** A question as the cells in front of its answers, but for its number. */
type Question = readonly [question: string, unit: string, range: string, id: string];

const questionOf = (column: Column, language: Language): Question => {
  const words = language.sheets.questionnaire;
  const scale = answerScale(column);
  const asked: Readonly<Record<string, string>> = words.questions;
  return [
    asked[column.id] ?? translated(column.doc, language),
    unitWords(column, scale, language),
    rangeWords(column, scale, words),
    column.id,
  ];
};

const surplusQuestions = (language: Language): readonly Question[] => {
  const words = language.sheets.questionnaire;
  return surplusUses.map((use) => [
    words.surplusQuestion(translated(surplusUseRecords[use].label, language)),
    words.perCent,
    words.between("0", "100"),
    surplusId(use),
  ]);
};

const questionsOf = (section: SectionId, language: Language): readonly Question[] => [
  ...askedIn(section).map((column) => questionOf(column, language)),
  ...(section === "surplus" ? surplusQuestions(language) : []),
];

/** The sections one below the other, numbered through. */
const sectionBlocks = (language: Language, first: number): readonly Block[] => {
  const words = language.sheets.questionnaire;
  let row = first;
  let number = 0;
  return sectionIds.flatMap((section): readonly Block[] => {
    const rows = questionsOf(section, language).map((cells): CellValue[] => [++number, ...cells]);
    const title = row;
    row += rows.length + 1;
    return [
      { row: title, column: 0, values: [[words.sections[section]]], style: "subtitle" },
      {
        row: title + 1,
        column: 0,
        values: rows.map((cells) => cells.slice(0, 1)),
        numberFormat: "0",
        wrap: true,
      },
      { row: title + 1, column: 1, values: rows.map((cells) => cells.slice(1, 4)), wrap: true },
      { row: title + 1, column: 4, values: rows.map((cells) => cells.slice(4)), style: "note" },
      {
        row: title + 1,
        column: 5,
        values: rows.map(() => Array.from({ length: answerColumns }, () => null)),
        style: "answer",
      },
    ];
  });
};

/**
 * A questionnaire for the survey stage: every item of the Segments table and the uses of surplus as
 * a question with its unit and what is permitted, in parts, with columns for the answers.
 */
export const questionnaireSheet = (language: Language): NewSheet => {
  const words = language.sheets.questionnaire;
  const header = [
    ...Object.values(words.header),
    ...Array.from({ length: answerColumns }, (_, i) => words.answer(i + 1)),
  ];
  const first = 4;
  return {
    name: words.sheet,
    columnWidths: [5, 112, 46, 48, 24, 18, 18, 18],
    frozenRows: first + 1,
    blocks: [
      { row: 0, column: 0, values: [[words.title]], style: "title" },
      { row: 1, column: 0, values: [[words.subtitle]], style: "subtitle" },
      { row: 2, column: 0, values: [[words.note]], style: "note" },
      { row: first, column: 0, values: [header], style: "header", wrap: true },
      ...sectionBlocks(language, first + 1),
    ],
    tables: [],
    charts: [],
  };
};
