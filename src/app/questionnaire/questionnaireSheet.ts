import type { Column } from "../../core/catalogue/defineColumns";
import type { CellValue } from "../../core/fault";
import { translated, type Language } from "../../locales";
import { surplusUseRecords, surplusUses } from "../../model/indicators/surplusUses";
import type { Block, NewSheet, RuledCells } from "../ports/workbook";
import { answerOf, numberAnswer, type Answer } from "./answerRule";
import { answerScale, askedIn, sectionIds, surplusId, type SectionId } from "./questions";

/** Segments that fit on a page beside the questions. */
const answerColumns = 3;
const answersFrom = 5;

interface Question {
  readonly question: string;
  readonly id: string;
  readonly answer: Answer;
}

const questionOf = (column: Column, language: Language): Question => {
  const asked: Readonly<Record<string, string>> = language.sheets.questionnaire.questions;
  return {
    question: asked[column.id] ?? translated(column.doc, language),
    id: column.id,
    answer: answerOf(column, answerScale(column), language),
  };
};

const surplusQuestions = (language: Language): readonly Question[] => {
  const words = language.sheets.questionnaire;
  return surplusUses.map((use) => ({
    question: words.surplusQuestion(translated(surplusUseRecords[use].label, language)),
    id: surplusId(use),
    answer: numberAnswer([0, 100], words.perCent, language),
  }));
};

const questionsOf = (section: SectionId, language: Language): readonly Question[] => [
  ...askedIn(section).map((column) => questionOf(column, language)),
  ...(section === "surplus" ? surplusQuestions(language) : []),
];

/** A section of questions and the row of its title. */
interface Section {
  readonly title: string;
  readonly row: number;
  /** How many questions stand before it. */
  readonly before: number;
  readonly questions: readonly Question[];
}

/** The sections one below the other. */
const sectionsFrom = (first: number, language: Language): readonly Section[] => {
  let [row, before] = [first, 0];
  return sectionIds.map((id): Section => {
    const questions = questionsOf(id, language);
    const section = {
      title: language.sheets.questionnaire.sections[id],
      row,
      before,
      questions,
    };
    row += questions.length + 1;
    before += questions.length;
    return section;
  });
};

/** The questions numbered through, with room for the answers. */
const sectionBlocks = ({ title, row, before, questions }: Section): readonly Block[] => {
  const first = row + 1;
  const numbers = questions.map((_, index): CellValue[] => [before + index + 1]);
  const texts = questions.map(({ question, answer: { unit, range } }) => [question, unit, range]);
  return [
    { row, column: 0, values: [[title]], style: "subtitle" },
    { row: first, column: 0, values: numbers, numberFormat: "0", wrap: true, align: "left" },
    { row: first, column: 1, values: texts, wrap: true },
    { row: first, column: 4, values: questions.map(({ id }) => [id]), style: "note" },
    {
      row: first,
      column: answersFrom,
      values: questions.map(() => Array.from({ length: answerColumns }, () => null)),
      style: "answer",
    },
  ];
};

const sectionRules = ({ row, questions }: Section): readonly RuledCells[] =>
  questions.flatMap(({ answer: { rule } }, index) =>
    rule
      ? [{ row: row + 1 + index, column: answersFrom, rows: 1, columns: answerColumns, rule }]
      : []
  );

/**
 * A questionnaire for the survey stage: every item of the Segments table and the uses of surplus as
 * a question with its unit and what is permitted, in parts, with columns for the answers that
 * take nothing else.
 */
export const questionnaireSheet = (language: Language): NewSheet => {
  const words = language.sheets.questionnaire;
  const header = [
    ...Object.values(words.header),
    ...Array.from({ length: answerColumns }, (_, i) => words.answer(i + 1)),
  ];
  const first = 4;
  const sections = sectionsFrom(first + 1, language);
  return {
    name: words.sheet,
    columnWidths: [5, 64, 28, 30, 22, 18, 18, 18],
    frozenRows: first + 1,
    blocks: [
      { row: 0, column: 0, values: [[words.title]], style: "title" },
      { row: 1, column: 0, values: [[words.subtitle]], style: "subtitle" },
      { row: 2, column: 0, values: [[words.note]], style: "note" },
      { row: first, column: 0, values: [header], style: "header", wrap: true },
      ...sections.flatMap(sectionBlocks),
    ],
    rules: sections.flatMap(sectionRules),
    tables: [],
    charts: [],
  };
};
