import { defineColumns, type Column } from "../../core/catalogue/defineColumns";
import {
  failure,
  fault,
  success,
  then,
  type Cells,
  type Fault,
  type Result,
} from "../../core/fault";
import { sum } from "../../core/numeric/sum";
import type { ColumnMapping } from "../../core/table/columnMapping";
import { readTable, type TableRow } from "../../core/table/readTable";
import { defaultQualities, reinvestment, type Reinvestment } from "../indicators/reinvestment";
import { surplusUses, type SurplusUse } from "../indicators/surplusUses";
import { constants } from "../parameters/constants";
import { bySegment, segmentNameColumn } from "./bySegment";

/** The columns of the Surplus table: a row for each segment and use. */
export const surplusColumns = defineColumns({
  segment: segmentNameColumn("surplus"),
  use: {
    label: "Use",
    group: "surplus",
    text: true,
    required: true,
    choices: [...surplusUses],
    doc: "One of the eleven uses of surplus.",
  },
  share: {
    label: "Share",
    group: "surplus",
    unit: "share",
    doc: "Share of after-tax surplus; the eleven sum to 1.",
  },
  localShare: {
    label: "Local share",
    group: "surplus",
    unit: "share",
    doc: "The part that stays in the locality; 1 where blank.",
  },
});

const columnList: readonly Column[] = Object.values(surplusColumns);

/** Where the surplus of each segment goes, by the name the table gives it. */
export type SurplusTable = ReadonlyMap<string, Result<Reinvestment>>;

const reinvestmentOf = (
  segment: string,
  rows: readonly TableRow[],
  name: string
): Result<Reinvestment> => {
  const faults: Fault[] = rows.flatMap((row) => row.faults);
  const ofUse = (use: SurplusUse): TableRow | undefined =>
    rows.find((row) => row.texts["use"] === use && row.numbers["share"] !== undefined);
  const missing = surplusUses.filter((use) => ofUse(use) === undefined);
  const where = { name, ...(rows[0] ? { row: rows[0].row } : {}), header: segment };
  if (faults.length === 0 && missing.length > 0)
    faults.push(fault("surplusIncomplete", where, { names: missing.join(", ") }, "notAvailable"));
  const shares = surplusUses.map((use) => ofUse(use)?.numbers["share"] ?? 0);
  const total = sum(shares);
  if (faults.length === 0 && Math.abs(total - 1) > constants.shareTolerance.value)
    faults.push(
      fault("sharesDoNotSum", where, { found: total, names: "the shares of the eleven uses" })
    );
  const local = surplusUses.map((use) => ofUse(use)?.numbers["localShare"] ?? 1);
  return faults.length > 0
    ? failure(...faults)
    : success(reinvestment(shares, local, defaultQualities));
};

/** Reads a Surplus table; a segment whose rows are incomplete keeps its own faults. */
export const readSurplus = (
  cells: Cells,
  name: string,
  mapping: ColumnMapping = {}
): Result<SurplusTable> =>
  then(readTable(cells, columnList, name, mapping), ({ rows }) =>
    success(
      new Map(
        [...bySegment(rows)].map(([segment, own]) => [segment, reinvestmentOf(segment, own, name)])
      )
    )
  );
