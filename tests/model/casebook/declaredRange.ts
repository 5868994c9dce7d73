import { isTextColumn } from "../../../src/core/catalogue/defineColumns";
import type { CodedValue } from "../../../src/model/casebook/codedValue";
import { segmentColumns, type SegmentColumnId } from "../../../src/model/segments/columns";

/** Is the value permitted by the declaration of its column? */
export const isPermitted = (id: SegmentColumnId, { value }: CodedValue): boolean => {
  const column = segmentColumns[id];
  if (isTextColumn(column))
    return typeof value === "string" && value !== "" && (column.choices?.includes(value) ?? true);
  const [low, high] = column.range;
  return typeof value === "number" && value >= low && value <= high;
};
