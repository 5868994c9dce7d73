import { troubleOf } from "./troubleOf";

/** Runs work on the workbook; what Office cannot do is thrown as a `WorkbookTrouble`. */
export const runExcel = async <T>(
  work: (context: Excel.RequestContext) => Promise<T>
): Promise<T> => {
  try {
    return await Excel.run(work);
  } catch (error) {
    throw troubleOf(error);
  }
};
