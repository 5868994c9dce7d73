import type { Language } from "../../locales";

/** A sheet of a published copy, whatever it is called in the copy's language. */
export type CopySheetId = keyof Language["sheets"]["copy"]["names"];

/** What a sheet of a copy is called in a language. */
export const sheetName = (id: CopySheetId, { sheets }: Language): string => sheets.copy.names[id];

/** What the tables of a copy are called: the same in every language, so that each is found again. */
export const tableNames = {
  assumptions: "Assumptions",
  segments: "Segments",
  surplus: "Surplus",
  factors: "Factors",
} as const;

/** Is it this table of a copy: by its own name, or by its sheet's where a program dropped the table? */
export const isTableOf = (
  range: { readonly name: string },
  id: keyof typeof tableNames,
  language: Language
): boolean =>
  [tableNames[id], sheetName(id, language)].some(
    (name) => name.toLowerCase() === range.name.toLowerCase()
  );
