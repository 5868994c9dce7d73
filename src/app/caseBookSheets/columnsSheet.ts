import { isTextColumn } from "../../core/catalogue/defineColumns";
import { unitRecord } from "../../core/catalogue/unit";
import type { CellValue } from "../../core/fault";
import { segmentColumnList } from "../../model/segments/columns";
import type { NewSheet } from "../ports/workbook";
import { tableSheet } from "./tableSheet";

/** The columns a Segments table can have. */
export const columnsSheet = (): NewSheet =>
  tableSheet(
    "Columns",
    ["column", "group", "label", "unit", "range", "default", "meaning"],
    segmentColumnList.map((column): CellValue[] =>
      isTextColumn(column)
        ? [
            column.id,
            column.group,
            column.label,
            "text",
            (column.choices ?? []).join(" / "),
            null,
            column.doc,
          ]
        : [
            column.id,
            column.group,
            column.label,
            unitRecord(column.unit).label,
            column.range[1] === Infinity
              ? `${column.range[0]} or more`
              : `${column.range[0]} to ${column.range[1]}`,
            column.default ?? null,
            column.doc,
          ]
    ),
    [26, 16, 32, 40, 16, 10, 90]
  );
