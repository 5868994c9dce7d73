import { firstFree } from "../core/catalogue/firstFree";

const longestSheetName = 31;

/** A wish made a name that Excel accepts for a sheet. */
const permitted = (wish: string): string => {
  const name = wish
    .replace(/[[\]:*?/\\\p{Cc}]/gu, " ")
    .replace(/\s+/g, " ")
    .slice(0, longestSheetName)
    .replace(/^['\s]+|['\s]+$/g, "");
  // Excel keeps this word for itself.
  return name === "" || name.toLowerCase() === "history" ? "Sheet" : name;
};

/** The wish as the name of a sheet, with the first free number where it is taken: `Results 2`. */
export const freeSheetName = (wish: string, taken: Iterable<string>): string =>
  firstFree(permitted(wish), taken, (name, number) => {
    const end = ` ${number}`;
    return name.slice(0, longestSheetName - end.length).trimEnd() + end;
  });

/** The wish as the name of a table, with the first free number where it is taken: `Results2`. */
export const freeTableName = (wish: string, taken: Iterable<string>): string =>
  firstFree(wish, taken, (name, number) => `${name}${number}`);
