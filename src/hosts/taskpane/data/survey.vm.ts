import type { TableRange } from "../../../app/ports/workbook";
import { headerText } from "../../../core/table/columnMapping";

/** The header over the ids of the questions; it is the same in every language. */
const idHeader = "id";
/** In front of it stand number, question, unit and range. */
const columnsBefore = 4;

/** The sheets that look like a questionnaire of the lab's. */
export const filledQuestionnaires = (ranges: readonly TableRange[]): readonly TableRange[] =>
  ranges.filter(
    ({ kind, headers }) =>
      kind === "sheet" && headers.map(headerText).indexOf(idHeader) === columnsBefore
  );
