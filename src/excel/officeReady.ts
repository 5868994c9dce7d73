/**
 * Which program holds the page. `none` outside Office; `other` in a program that has no workbook;
 * `missing` where office.js itself did not load.
 */
export type OfficeProgram = "excel" | "other" | "none" | "missing";

/** Resolves once office.js has found its host, or found that there is none. */
export const officeReady = async (): Promise<OfficeProgram> => {
  if (typeof Office === "undefined") return "missing";
  const { host } = await Office.onReady();
  // The type leaves out that both are null outside Office.
  const found = host as Office.HostType | null;
  if (found === null) return "none";
  return found === Office.HostType.Excel ? "excel" : "other";
};
