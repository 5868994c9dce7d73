import { isTextColumn, type Column, type NumberColumn } from "../../core/catalogue/defineColumns";
import type { Unit } from "../../core/catalogue/unit";
import { fault, type Cells, type Fault } from "../../core/fault";
import type { ColumnMapping } from "../../core/table/columnMapping";
import { readScaled, type ScaleId } from "../../core/table/scale";
import {
  decimalMarkOf,
  meansNothing,
  writtenNumber,
  type DecimalMark,
  type NumberPlace,
  type PercentSign,
} from "../../core/table/writtenNumber";
import { scalesOf } from "../columns/suggestScale";

/** A text of a cell, and the number it is in another writing. */
export interface CellRepair {
  readonly from: string;
  readonly to: number;
}

/** A fault of a cell; where its text is a number in another writing, it says so. */
export interface ToldFault {
  readonly fault: Fault;
  readonly repair?: CellRepair;
}

/** A table as it stands, and what its columns are read as. */
export interface ReadCells {
  readonly cells: Cells;
  readonly columns: readonly Column[];
  readonly mapping: ColumnMapping;
  /** Columns that the table was said not to have. */
  readonly absent?: readonly string[];
}

const wholeUnits: readonly Unit[] = ["count", "calendarYear"];

const percentSign = (column: NumberColumn, scale: ScaleId): PercentSign => {
  if (scale === "percent") return "itself";
  return scale === "same" && scalesOf(column).includes("percent") ? "hundredth" : "none";
};

const placeOf = (
  column: NumberColumn,
  scale: ScaleId,
  decimalMark: DecimalMark | undefined
): NumberPlace => {
  const [low, high] = column.range;
  return {
    percent: percentSign(column, scale),
    whole: scale === "same" && wholeUnits.includes(column.unit),
    decimalMark,
    accepts: (number) => readScaled(number, { low, high }, scale, {}).ok,
  };
};

const toldOf = (found: Fault, text: string, place: NumberPlace): ToldFault => {
  const { where } = found;
  const written = writtenNumber(text, place);
  if (written?.certain)
    return {
      fault: fault("numberAsText", where, { found: text, number: written.number }),
      repair: { from: text, to: written.number },
    };
  if (written) {
    const { number, other } = written;
    return { fault: fault("numberTwoWays", where, { found: text, number, other }) };
  }
  if (!meansNothing(text)) return { fault: found };
  const zero = place.accepts(0) ? { zero: 0 } : {};
  return { fault: fault("noNumberGiven", where, { found: text, ...zero }) };
};

/**
 * For the faults of a table: says of a text in a column of numbers which number it is, or that it
 * is one of the words people write where they have none. All other faults stay what they are.
 */
export const tellNumbers = ({
  cells,
  columns,
  mapping,
}: ReadCells): ((found: Fault) => ToldFault) => {
  // A column is looked through once, however many of its cells are texts.
  const marks = new Map<number, DecimalMark | undefined>();
  const markOf = (place: number): DecimalMark | undefined => {
    if (!marks.has(place))
      marks.set(place, decimalMarkOf(cells.slice(1).map((row) => row[place - 1] ?? null)));
    return marks.get(place);
  };
  return (found) => {
    const { row, column: place, header } = found.where;
    const column = columns.find(({ id }) => id === header);
    if (found.code !== "notANumber" || !column || isTextColumn(column)) return { fault: found };
    if (row === undefined || place === undefined) return { fault: found };
    const text = cells[row - 1]?.[place - 1];
    if (typeof text !== "string") return { fault: found };
    const scale = mapping[column.id]?.scale ?? "same";
    return toldOf(found, text, placeOf(column, scale, markOf(place)));
  };
};
