import type { SheetLanguage } from "../en/sheets";
import { assumptions } from "./sheets/assumptions";
import { common } from "./sheets/common";
import { comparison } from "./sheets/comparison";
import { copy } from "./sheets/copy";
import { indices } from "./sheets/indices";
import { questionnaire } from "./sheets/questionnaire";
import { scenario } from "./sheets/scenario";
import { scenarioTable } from "./sheets/scenarioTable";

/** Every word of the sheets that the lab writes into a workbook. */
export const sheets: SheetLanguage = {
  common,
  comparison,
  scenario,
  scenarioTable,
  assumptions,
  indices,
  questionnaire,
  copy,
};
