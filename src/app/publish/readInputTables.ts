import type { Column } from "../../core/catalogue/defineColumns";
import type { Cells, CellValue } from "../../core/fault";
import type { ColumnMapping } from "../../core/table/columnMapping";
import { readHeader } from "../../core/table/readHeader";
import { rescaled } from "../../core/table/scale";
import { headedRange } from "../columns/headedRange";
import { mappingFor } from "../columns/tableMapping";
import { columnsOfKind } from "../columns/tableKinds";
import { companionRange } from "../companionTables";
import type { LabData } from "../labData";
import type { Workbook } from "../ports/workbook";
import type { InputTables } from "./copyRecord";
import { portable } from "./portableNumber";

const isBlankRow = (row: readonly CellValue[]): boolean =>
  row.every((cell) => cell === null || cell === "");

/**
 * The columns the lab knows, under the names it gives them and in its units: others may hold what
 * nobody meant to publish. Blank rows go, so that a row of the copy is a row of the table.
 */
const knownColumns = (
  cells: Cells,
  columns: readonly Column[],
  mapping: ColumnMapping
): CellValue[][] => {
  const { places } = readHeader(cells[0] ?? [], columns, "", mapping);
  const kept = [...places].sort(([, a], [, b]) => a - b);
  return cells
    .filter((row, r) => r === 0 || !isBlankRow(row))
    .map((row, r) =>
      kept.map(([id, place]) =>
        r === 0 ? id : portable(rescaled(row[place] ?? null, mapping[id]?.scale ?? "same"))
      )
    );
};

/** The tables of a workbook that results rest on, as they may be published. */
export const readInputTables = async (
  workbook: Pick<Workbook, "ranges" | "read">,
  { range, mapping, mappings }: Pick<LabData, "range" | "mapping" | "mappings">
): Promise<InputTables> => {
  const ranges = (await workbook.ranges()).map(headedRange);
  const companion = async (kind: "surplus" | "factors"): Promise<CellValue[][] | undefined> => {
    const found = companionRange(ranges, kind, mappings);
    if (!found) return undefined;
    const own = mappingFor(mappings, kind, found.headers)?.columns ?? {};
    return knownColumns(await workbook.read(found), columnsOfKind[kind], own);
  };
  const surplus = await companion("surplus");
  const factors = await companion("factors");
  return {
    segments: knownColumns(await workbook.read(range), columnsOfKind.segments, mapping),
    ...(surplus ? { surplus } : {}),
    ...(factors ? { factors } : {}),
  };
};
