import type { TableRow } from "../../core/table/readTable";

/** The column by which the other tables name a segment. */
export const segmentNameColumn = (group: string) =>
  ({
    label: "Segment",
    group,
    text: true,
    required: true,
    doc: "Cluster and subsector, as in the Segments table and with a comma between them, or the cluster alone.",
  }) as const;

/** The rows of a table by the segment they name, in the order of the table. */
export const bySegment = (rows: readonly TableRow[]): ReadonlyMap<string, readonly TableRow[]> => {
  const groups = new Map<string, TableRow[]>();
  for (const row of rows) {
    const segment = row.texts["segment"] ?? "";
    const own = groups.get(segment) ?? [];
    own.push(row);
    groups.set(segment, own);
  }
  return groups;
};
