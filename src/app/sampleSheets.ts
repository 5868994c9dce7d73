import { codingSheet } from "./caseBookSheets/codingSheet";
import { columnsSheet } from "./caseBookSheets/columnsSheet";
import { readMeSheet } from "./caseBookSheets/readMeSheet";
import { scenariosSheet } from "./caseBookSheets/scenariosSheet";
import { segmentsSheet } from "./caseBookSheets/segmentsSheet";
import { surplusSheet } from "./caseBookSheets/surplusSheet";
import { sampleFramework } from "../model/casebook/sampleFramework";
import { frameworkSheet } from "./indexBuilder/frameworkSheet";
import { indexSheets } from "../locales/en/pane/indexSheets";
import type { NewSheet } from "./ports/workbook";

/**
 * The case book of the founding paper as sheets of a workbook. They are in English in every language
 * of the pane, which says so: they are a coder's record of an English text, with its words and the
 * ground of every number, and their tables go by the names that formulas take.
 */
export const sampleSheets = (): readonly NewSheet[] => [
  readMeSheet(),
  segmentsSheet(),
  surplusSheet(),
  scenariosSheet(),
  frameworkSheet(sampleFramework, indexSheets),
  codingSheet(),
  columnsSheet(),
];
