import { failure, fault, success, type Result } from "../../core/fault";
import type { InputTables } from "./copyRecord";
import { tableNames } from "./sheetNames";

/** Characters a cell of an Excel workbook holds. */
const longestText = 32_767;

/** Tables whose texts fit into the cells of a workbook; a program may write others, and Excel calls them damaged. */
export const checkTexts = (tables: InputTables): Result<InputTables> => {
  const faults = (["segments", "surplus", "factors"] as const).flatMap((name) =>
    (tables[name] ?? []).flatMap((cells, row) =>
      cells.flatMap((cell, column) =>
        typeof cell === "string" && cell.length > longestText
          ? [
              fault(
                "textTooLong",
                { name: tableNames[name], row: row + 1, column: column + 1 },
                { found: cell.length, limit: longestText }
              ),
            ]
          : []
      )
    )
  );
  return faults.length > 0 ? failure(...faults) : success(tables);
};
