import type { Fault, FaultCode } from "../../core/fault";
import type { ColumnMapping } from "../../core/table/columnMapping";

const theirName = (id: string, mapping: ColumnMapping): string => mapping[id]?.header ?? id;

/** Faults that name columns in their details. */
const namingColumns: readonly FaultCode[] = ["sharesDoNotSum", "unitsDiffer"];

const detailsInTheirs = ({ code, details }: Fault, mapping: ColumnMapping): Fault["details"] =>
  namingColumns.includes(code)
    ? Object.fromEntries(
        Object.entries(details).map(([key, value]) => [
          key,
          typeof value === "string"
            ? value
                .split(", ")
                .map((id) => theirName(id, mapping))
                .join(", ")
            : value,
        ])
      )
    : details;

/** A fault of a table with the user's own headers in it, in place of ours. */
export const inTheirWords = (found: Fault, mapping: ColumnMapping): Fault => {
  const { header } = found.where;
  return {
    ...found,
    where:
      header === undefined ? found.where : { ...found.where, header: theirName(header, mapping) },
    details: detailsInTheirs(found, mapping),
  };
};
