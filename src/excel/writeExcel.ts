import { runExcel } from "./runExcel";
import { codeOf, troubleOf } from "./troubleOf";

/** Of undo groups. Source: Microsoft, reference of `Excel.RunOptions.mergeUndoGroup`. */
const requirement = ["ExcelApi", "1.20"] as const;

/**
 * Writes to the workbook so that the user takes all of it back in one step, where Excel can group;
 * elsewhere each request is a step. What Excel cannot undo in a group is done without one, so `work`
 * has to leave nothing half done when it fails.
 */
export const writeExcel = async <T>(
  work: (context: Excel.RequestContext) => Promise<T>
): Promise<T> => {
  if (!Office.context.requirements.isSetSupported(...requirement)) return runExcel(work);
  try {
    return await Excel.run({ mergeUndoGroup: true }, work);
  } catch (error) {
    if (codeOf(error) === "UndoNotSupported") return runExcel(work);
    throw troubleOf(error);
  }
};
