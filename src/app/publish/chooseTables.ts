import { success, then, type Cells, type Result } from "../../core/fault";
import { readSegments } from "../../model/segments/segmentRow";
import type { InputTables } from "./copyRecord";
import { columnOf } from "./matchRows";
import { tableNames } from "./sheetNames";

/** The rows of a table beside the segments that are about one of the names. */
const about = (cells: Cells | undefined, names: ReadonlySet<string>): Cells | undefined => {
  if (!cells) return undefined;
  const place = columnOf(cells, "segment");
  const kept = cells.filter((row, r) => r === 0 || names.has(String(row[place] ?? "").trim()));
  return kept.length > 1 ? kept : undefined;
};

/** The tables with these segments alone, by their labels; all of them where none are named. */
export const chooseTables = (
  tables: InputTables,
  labels: readonly string[] | undefined
): Result<InputTables> => {
  if (labels === undefined) return success(tables);
  return then(readSegments(tables.segments, tableNames.segments), ({ rows }) => {
    const chosen = rows.filter(({ label }) => labels.includes(label));
    const kept = new Set(chosen.map(({ row }) => row - 1));
    const names = new Set(chosen.flatMap(({ label, texts }) => [label, texts.cluster ?? label]));
    const [surplus, factors] = [about(tables.surplus, names), about(tables.factors, names)];
    return success({
      segments: tables.segments.filter((_, r) => r === 0 || kept.has(r)),
      ...(surplus ? { surplus } : {}),
      ...(factors ? { factors } : {}),
    });
  });
};
