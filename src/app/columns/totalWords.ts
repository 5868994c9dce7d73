import type { CellValue } from "../../core/fault";

/** How rows are called that hold the totals of others, in the four languages: Excel's own subtotals say so behind. */
const totals =
  /^(grand |sub[- ]?|sous[- ])?(totals?|totaux|totales|totais)(?!\p{L})|(?<!\p{L})(sub[- ]?|sous[- ])?total$/u;

/** Other names of rows that sum up those above them. */
const summaries =
  /^((sum|somme|suma|soma|mean|ensemble)$|(average|moyenne|promedio|média)(?!\p{L}))/u;

export const says = (cell: CellValue | undefined, what: RegExp): boolean =>
  typeof cell === "string" && what.test(cell.trim().toLowerCase());

/** Is this the name of a total, such as `Subtotal Kumasi`? */
export const saysTotal = (cell: CellValue | undefined): boolean => says(cell, totals);

/** Is this the name of a sum or mean in other words, which may yet be the name of something else? */
export const saysSummary = (cell: CellValue | undefined): boolean => says(cell, summaries);

/** What a total is said to be the total of, in small letters; empty where it does not say. */
export const totalOf = (cell: string): string =>
  cell
    .trim()
    .toLowerCase()
    .replace(totals, "")
    .replace(/^[\s:,–-]+|[\s:,–-]+$/gu, "");
