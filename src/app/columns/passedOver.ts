import { shortened } from "../../derive/shortened";
import type { TableRange } from "../ports/workbook";

/** How one language says which rows were passed over. */
interface PassedWords {
  titlesPassed(rows: number, header: number): string;
  totalsPassed(number: number, rows: string, begins: string): string;
  endPassed(row: number, begins: string): string;
}

/** As much of a note as tells which one it is. */
const longestShown = 40;
/** More rows than these are not named one by one. */
const rowsNamed = 8;

/** What stands in, above and below a table and is not read with it, a sentence each. */
export const passedOver = (
  { titles, row, within = [], below }: TableRange,
  words: PassedWords
): readonly string[] => {
  const named = within.slice(0, rowsNamed).map((passed) => passed.row + 1);
  const rows = `${named.join(", ")}${within.length > rowsNamed ? " …" : ""}`;
  const begins = shortened(within[0]?.begins ?? "", longestShown);
  return [
    ...(titles === undefined ? [] : [words.titlesPassed(titles, row + 1)]),
    ...(within.length === 0 ? [] : [words.totalsPassed(within.length, rows, begins)]),
    ...(below ? [words.endPassed(below.row + 1, shortened(below.begins, longestShown))] : []),
  ];
};
