/** Fetches what changes the workbook, which nobody needs before a first press. */
export const fetchChanges = () => import("./changes");
