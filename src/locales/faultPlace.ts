import type { Where } from "../core/fault";

/** Where a fault lies: the name, then row and column in the words of the language, then the header. */
export const placeIn =
  (words: { readonly row: string; readonly column: string }) =>
  ({ name, row, column, header }: Where): string => {
    const cell = [
      row === undefined ? "" : `${words.row} ${row}`,
      column === undefined ? "" : `${words.column} ${column}`,
    ].filter(Boolean);
    return [name ?? "", cell.join(" "), header === undefined || header === name ? "" : header]
      .filter(Boolean)
      .join(", ");
  };

/** A sentence that stands alone begins with a capital. */
export const capitalised = (sentence: string): string =>
  `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`;
