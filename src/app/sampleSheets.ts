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

/** The case book of the founding paper as sheets of a workbook. */
export const sampleSheets = (): readonly NewSheet[] => [
  readMeSheet(),
  segmentsSheet(),
  surplusSheet(),
  scenariosSheet(),
  frameworkSheet(sampleFramework, indexSheets),
  codingSheet(),
  columnsSheet(),
];
