import { defineColumns, type Column, type NumberColumn } from "../../core/catalogue/defineColumns";
import { failure, fault, success, then, type Cells, type Result } from "../../core/fault";
import type { ColumnMapping } from "../../core/table/columnMapping";
import { readTable, type TableRow } from "../../core/table/readTable";
import {
  reinvestmentFactorIds,
  reinvestmentFactorRecords,
  type ReinvestmentFactorId,
} from "../indicators/reinvestmentFactors";
import { bySegment, segmentNameColumn } from "../segments/bySegment";

const group = "factors";

const factorColumns = Object.fromEntries(
  reinvestmentFactorIds.map((id) => {
    const { label, doc } = reinvestmentFactorRecords[id];
    return [id, { label, group, unit: "tendency", doc: `1: ${doc} −1: the opposite.` } as const];
  })
);

/** The columns of the Factors table: a row a segment, a column a factor. */
export const factorTableColumns: Readonly<Record<string, Column>> = {
  ...defineColumns({ segment: segmentNameColumn(group) }),
  ...(defineColumns(factorColumns) as Readonly<Record<string, NumberColumn>>),
};

/** What moves the rate of reinvestment of a segment; a factor that is not known is absent. */
export type Factors = { readonly [Id in ReinvestmentFactorId]?: number };

/** The factors of each segment, by the name the table gives it. */
export type FactorTable = ReadonlyMap<string, Result<Factors>>;

const factorsOf = (segment: string, rows: readonly TableRow[], name: string): Result<Factors> => {
  const faults = rows.flatMap((row) => row.faults);
  const second = rows[1];
  if (second)
    faults.push(
      fault("nameTwice", { name, row: second.row, header: "segment" }, { found: segment })
    );
  return faults.length > 0 ? failure(...faults) : success(rows[0]?.numbers ?? {});
};

/** Reads a Factors table; a segment with a fault keeps it to itself. */
export const readFactors = (
  cells: Cells,
  name: string,
  mapping: ColumnMapping = {}
): Result<FactorTable> =>
  then(readTable(cells, Object.values(factorTableColumns), name, mapping), ({ rows }) =>
    success(
      new Map(
        [...bySegment(rows)].map(([segment, own]) => [segment, factorsOf(segment, own, name)])
      )
    )
  );
