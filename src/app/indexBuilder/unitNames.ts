import { isBlank } from "../../core/catalogue/arguments/argument";
import type { Cells, CellValue } from "../../core/fault";

const plain = (cell: CellValue | undefined): string => String(cell ?? "").trim();

const isTwice = (names: readonly string[], name: string): boolean =>
  names.indexOf(name) !== names.lastIndexOf(name);

/** The first cell of a row after its name that says something in words. */
const nextWords = (row: readonly CellValue[]): string =>
  plain(row.slice(1).find((cell) => typeof cell === "string" && plain(cell) !== ""));

/**
 * A name for each unit of a table that no other has: units of one name are told apart by the next
 * text of their row, and where that does not do by the row.
 *
 * @param row of the table's header on its sheet, from 0
 */
export const unitNames = (cells: Cells, row: number): readonly string[] => {
  const rows = cells.flatMap((line, r) =>
    r === 0 || line.every(isBlank) ? [] : [{ line, number: row + r + 1 }]
  );
  const first = rows.map(({ line }) => plain(line[0]));
  const second = rows.map(({ line }, i) => {
    const name = first[i] ?? "";
    const words = nextWords(line);
    return isTwice(first, name) && words !== "" ? `${name}, ${words}` : name;
  });
  return second.map((name, i) =>
    isTwice(second, name) ? `${name} (${rows[i]?.number ?? i + 1})` : name
  );
};
