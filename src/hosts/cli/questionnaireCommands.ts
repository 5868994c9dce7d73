import { headedRange } from "../../app/columns/headedRange";
import { questionnaireSheet } from "../../app/questionnaire/questionnaireSheet";
import { answerSheets, isQuestionnaire } from "../../app/questionnaire/readAnswers";
import type { NewSheet, TableRange, Workbook } from "../../app/ports/workbook";
import type { Language } from "../../locales";
import { english } from "../../locales/en";
import { loadLanguage } from "../../locales/loadLanguage";
import { createSpreadsheet } from "../../spreadsheet/exceltsSpreadsheet";
import type { SheetFittings } from "../../spreadsheet/spreadsheet";
import { workbookOf } from "../../spreadsheet/spreadsheetWorkbook";
import { languageCalled } from "./commandLine";
import { openFile, saveFile } from "./files";
import { say } from "./openLab";
import { CommandError, type Terminal } from "./terminal";

/** Questions and answers side by side, over as many pages as that takes. */
const onPaper = (language: Language, { frozenRows = 0 }: NewSheet): SheetFittings => ({
  paper: {
    orientation: "landscape",
    footer: language.sheets.copy.footer("&P", "&N"),
    pagesWide: 1,
    repeatedRows: frozenRows,
  },
});

/** Writes an empty questionnaire. */
export const questionnaireCommand = async (
  out: string,
  language: string | undefined,
  { err }: Terminal
): Promise<number> => {
  const words = await loadLanguage(languageCalled(language));
  const spreadsheet = createSpreadsheet();
  const before = spreadsheet.sheets.map((sheet) => sheet.id);
  const sheet = questionnaireSheet(words);
  await workbookOf(spreadsheet).addSheets([sheet]);
  for (const id of before) spreadsheet.removeSheet(id);
  for (const { id } of spreadsheet.sheets) spreadsheet.fit(id, onPaper(words, sheet));
  await saveFile(spreadsheet, out);
  err(`The questionnaire was written to ${out}.\n`);
  return 0;
};

/** The sheet that was named, or the first that is a questionnaire. */
const findFilled = async (
  workbook: Workbook,
  table: string | undefined
): Promise<TableRange | undefined> => {
  for (const range of (await workbook.ranges()).map(headedRange)) {
    const isNamed = range.name.toLowerCase() === table?.toLowerCase();
    if (table === undefined ? isQuestionnaire(await workbook.read(range)) : isNamed) return range;
  }
  return undefined;
};

export interface AnswersOptions {
  readonly file: string;
  readonly out: string;
  readonly table?: string;
}

/** Reads a filled questionnaire and writes the workbook with its answers as tables on new sheets. */
export const answersCommand = async (
  { file, out, table }: AnswersOptions,
  { err }: Terminal
): Promise<number> => {
  const spreadsheet = await openFile(file);
  const workbook = workbookOf(spreadsheet);
  const range = await findFilled(workbook, table);
  if (!range)
    throw new CommandError(
      `${file} has no questionnaire: a sheet with the column "id" that lab questionnaire writes.`
    );
  const sheets = answerSheets(await workbook.read(range), range.name, english);
  if (!sheets.ok) throw new CommandError(say(sheets.faults));
  const names = await workbook.addSheets(sheets.value);
  await saveFile(spreadsheet, out, file);
  err(`Written to ${out}: ${names.join(", ")}.\n`);
  return 0;
};
