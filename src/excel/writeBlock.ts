import { looks, type CellLook } from "../app/looks";
import type { Block } from "../app/ports/workbook";
import type { CellValue } from "../core/fault";
import { applyLook } from "./applyLook";
import { entryOf } from "./cellValues";
import { bytesOf, type RequestBudget } from "./RequestBudget";

type Rows = readonly (readonly CellValue[])[];

/** Runs of rows none of which is larger than a request, a single row apart. */
const pieces = (rows: Rows, limit: number): { readonly rows: Rows; readonly bytes: number }[] => {
  const result: { rows: (readonly CellValue[])[]; bytes: number }[] = [];
  for (const row of rows) {
    const bytes = bytesOf(row);
    const last = result.at(-1);
    if (last && last.bytes + bytes <= limit) {
      last.rows.push(row);
      last.bytes += bytes;
    } else result.push({ rows: [row], bytes });
  }
  return result;
};

const horizontal = { left: "Left", center: "Center", right: "Right" } as const;

/** The number format of cells that hold text, whatever is entered. */
export const textFormat = "@";

/** Excel keeps every text as it is where the cells are text already. */
const entries = ({ values, formulas = false, numberFormat }: Block): CellValue[][] =>
  values.map((row) =>
    row.map((value) =>
      numberFormat === textFormat && typeof value === "string" && !value.startsWith("'")
        ? value
        : entryOf(value, formulas)
    )
  );

/** Queues a rectangular block of a sheet; requests are sent where it is too large for one. */
export const writeBlock = async (
  sheet: Excel.Worksheet,
  block: Block,
  budget: RequestBudget
): Promise<void> => {
  const { row, column, values, numberFormat, wrap, align, style } = block;
  const columns = values[0]?.length ?? 0;
  const whole = sheet.getRangeByIndexes(row, column, values.length, columns);
  if (numberFormat !== undefined)
    // One format for every cell of the range.
    whole.numberFormat = [[numberFormat]];
  const look: CellLook = style ? looks[style] : {};
  applyLook(whole, {
    ...look,
    ...(wrap === undefined ? {} : { wrap, vertical: look.vertical ?? "top" }),
  });
  if (align) whole.format.horizontalAlignment = horizontal[align];
  let next = row;
  for (const piece of pieces(entries(block), budget.limit)) {
    await budget.make(piece.bytes);
    sheet.getRangeByIndexes(next, column, piece.rows.length, columns).values = piece.rows.map(
      (cells) => [...cells]
    );
    next += piece.rows.length;
  }
};
