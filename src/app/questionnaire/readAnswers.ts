import { isBlank } from "../../core/catalogue/arguments/argument";
import { isTextColumn, type Column } from "../../core/catalogue/defineColumns";
import { failure, fault, success, type Cells, type CellValue, type Result } from "../../core/fault";
import { headerText, plainWord } from "../../core/table/columnMapping";
import { rescaled } from "../../core/table/scale";
import { segmentColumns } from "../../model/segments/columns";
import { choiceWordsOf } from "../../model/segments/headerWords";
import { columnsOfKind } from "../columns/tableKinds";
import type { NewSheet } from "../ports/workbook";
import { tableSheet } from "../caseBookSheets/tableSheet";
import type { Language } from "../../locales";
import { answerScale, useOf } from "./questions";

/** The answers of one column of a questionnaire: one segment. */
type Answers = ReadonlyMap<string, CellValue>;

const known = new Map(columnsOfKind.segments.map((column) => [column.id, column]));

const isQuestion = (cell: CellValue | undefined): boolean => {
  const id = headerText(cell);
  return known.has(id) || useOf(id) !== undefined;
};

const fewestQuestions = 3;

/** The column with the ids of the questions; nothing where the cells are no questionnaire. */
const idColumn = (cells: Cells): number | undefined => {
  const width = Math.max(0, ...cells.map((row) => row.length));
  const counts = Array.from(
    { length: width },
    (_, column) => cells.filter((row) => isQuestion(row[column])).length
  );
  const most = Math.max(0, ...counts);
  return most >= fewestQuestions ? counts.indexOf(most) : undefined;
};

/** The choice that a word stands for in any of our languages; another word stays as it is. */
const choiceCalled = (word: string, choices: readonly string[]): string =>
  choices.find((choice) =>
    [choice, ...choiceWordsOf(choice)].some((name) => plainWord(name) === plainWord(word))
  ) ?? word;

const answerTo = (asked: Column | undefined, value: CellValue): CellValue =>
  asked && isTextColumn(asked) && asked.choices
    ? choiceCalled(String(value), asked.choices)
    : rescaled(value, asked ? answerScale(asked) : "percent");

/** The answers as our tables write them. */
const answersIn = (cells: Cells, ids: number, column: number): Answers =>
  new Map(
    cells.flatMap((row) => {
      const id = headerText(row[ids]);
      const value = row[column] ?? null;
      if (!isQuestion(id) || isBlank(value)) return [];
      return [[id, answerTo(known.get(id), value)] as const];
    })
  );

/** Whose answers they are, as the other tables name a segment. */
const segmentOf = (answers: Answers): string =>
  [answers.get("cluster"), answers.get("subsector")].filter(Boolean).join(", ");

const columnWidth = 16;

const segmentsSheet = (all: readonly Answers[], name: string): NewSheet => {
  const ids = Object.keys(segmentColumns).filter((id) => all.some((answers) => answers.has(id)));
  const rows = all.map((answers) => ids.map((id) => answers.get(id) ?? null));
  return {
    ...tableSheet(
      "Segments",
      ids,
      rows,
      ids.map(() => columnWidth)
    ),
    name,
  };
};

const surplusSheet = (all: readonly Answers[], name: string): NewSheet | undefined => {
  const rows = all.flatMap((answers) =>
    [...answers].flatMap(([id, share]): CellValue[][] => {
      const use = useOf(id);
      return use ? [[segmentOf(answers), use, share]] : [];
    })
  );
  return rows.length === 0
    ? undefined
    : { ...tableSheet("Surplus", ["segment", "use", "share"], rows, [34, 24, 10]), name };
};

/** Is this a questionnaire of ours, whatever its language? */
export const isQuestionnaire = (cells: Cells): boolean => idColumn(cells) !== undefined;

/**
 * A filled questionnaire as new sheets: a Segments table with a row for each column of answers, and
 * a Surplus table where the uses of surplus were answered. What an answer may be is for the check
 * list to say, which then names the cell of the new table.
 */
export const answerSheets = (
  cells: Cells,
  name: string,
  language: Language
): Result<readonly NewSheet[]> => {
  const ids = idColumn(cells);
  if (ids === undefined)
    return failure(fault("columnMissing", { name }, { expected: "id", found: "" }));
  const width = Math.max(0, ...cells.map((row) => row.length));
  const all = Array.from({ length: width - ids - 1 }, (_, i) =>
    answersIn(cells, ids, ids + 1 + i)
  ).filter((answers) => answers.size > 0);
  if (all.length === 0) return failure(fault("emptyTable", { name }));
  const words = language.sheets.questionnaire;
  const surplus = surplusSheet(all, words.surplusSheet);
  return success([segmentsSheet(all, words.answersSheet), ...(surplus ? [surplus] : [])]);
};
