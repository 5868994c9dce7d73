import type { Fault } from "../core/fault";
import type { TableRange } from "./ports/workbook";

/** A fault of a table that does not begin in A1 counts as the sheet does. */
export const onSheet = (
  faults: readonly Fault[],
  ranges: readonly TableRange[]
): readonly Fault[] =>
  faults.map((found) => {
    const range = ranges.find(({ name }) => name === found.where.name);
    if (!range) return found;
    const { row, column, ...where } = found.where;
    return {
      ...found,
      where: {
        ...where,
        ...(row === undefined ? {} : { row: row + range.row }),
        ...(column === undefined ? {} : { column: column + range.column }),
      },
    };
  });
