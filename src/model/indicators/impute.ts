import { failure, fault, success, type Fault, type Result } from "../../core/fault";
import { imputeColumn, imputeColumnByGroup } from "../../core/index/impute/imputeColumn";

/** What stands in for a missing cell. */
type ImputeMethod = "mean" | "median" | "groupmean" | "groupmedian";

const leftFault = (column: Float64Array, c: number, byGroup: boolean): readonly Fault[] => {
  const row = column.findIndex((x) => Number.isNaN(x));
  if (row < 0) return [];
  const where = { name: "data", row: row + 1, column: c + 1 };
  const needed = byGroup ? "a known value in the unit's group" : "a known value in its column";
  return [fault("missingValue", where, { expected: needed })];
};

/** Fills the missing cells of columns; a cell that nothing is known to fill by is a fault. */
export const impute = (
  data: readonly Float64Array[],
  method: ImputeMethod,
  groups: readonly string[] | undefined
): Result<Float64Array[]> => {
  const byGroup = method.startsWith("group");
  const units = data[0]?.length ?? 0;
  if (byGroup && groups?.length !== units)
    return failure(
      fault(
        "lengthsDiffer",
        { name: "groups" },
        { found: groups?.length ?? 0, expected: `${units}, one a unit` }
      )
    );
  const filling = method.endsWith("median") ? "median" : "mean";
  const found = data.map((column) =>
    byGroup ? imputeColumnByGroup(column, groups ?? [], filling) : imputeColumn(column, filling)
  );
  const faults = found.flatMap((column, c) => leftFault(column, c, byGroup));
  return faults.length > 0 ? failure(...faults) : success(found);
};
