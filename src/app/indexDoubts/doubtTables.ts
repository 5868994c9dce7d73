import { nearest } from "../../core/catalogue/nearest";
import {
  failure,
  fault,
  success,
  then,
  warning,
  type Cells,
  type Fault,
  type Result,
} from "../../core/fault";
import type { BuiltIndex } from "../../core/index/pipeline/buildIndex";
import { readIndicatorData, type DataReading } from "../../core/index/readIndicatorData";
import type { Firms } from "../../core/index/robustness/firms";
import { unitNames, unitsTwice } from "../unitsTwice";

/** A table of doubts about data and what of it was not used. */
export interface DoubtTable<T> {
  readonly value: T;
  readonly warnings: readonly Fault[];
}

/** The index whose data are doubted. */
type Doubted = Pick<BuiltIndex, "input" | "tree">;

/**
 * A table whose units have the names that the index gives them, whatever their letters, with a
 * warning for each name that it does not know. A table of which it knows none is refused: its first
 * column may hold something else.
 */
const readAgainst = ({ input, tree }: Doubted, cells: Cells, name: string): Result<DataReading> =>
  then(readIndicatorData(cells, tree.indicators, name), ({ data, rows, warnings }) => {
    const { placesOf } = unitNames(input.units);
    const isKnown = (unit: string): boolean => placesOf(unit).length > 0;
    const told = (place: number) => {
      const found = data.units[place] ?? "";
      const where = { name, row: rows[place] ?? 1, column: 1 };
      return [where, { found, guess: nearest(found, input.units) ?? "" }] as const;
    };
    if (!data.units.some(isKnown)) return failure(fault("unitUnknown", ...told(0)));
    const units = data.units.map((unit) => input.units[placesOf(unit)[0] ?? -1] ?? unit);
    const strangers = unitNames(data.units).all.flatMap(([first = 0]) =>
      isKnown(data.units[first] ?? "") ? [] : [warning("unitUnknown", ...told(first))]
    );
    return success({ data: { ...data, units }, rows, warnings: [...warnings, ...strangers] });
  });

/** A table of firms: the unit of each in the first column, then columns named as the indicators. */
export const readFirms = (index: Doubted, cells: Cells, name: string): Result<DoubtTable<Firms>> =>
  then(readAgainst(index, cells, name), ({ data, warnings }) =>
    success({
      value: {
        units: data.units,
        columns: Object.fromEntries(
          data.codes.map((code, c) => [
            code,
            { rollUp: "mean" as const, values: data.columns[c] ?? new Float64Array() },
          ])
        ),
      },
      warnings,
    })
  );

/**
 * A table of standard errors, laid out as the data. What it does not say is taken as known
 * exactly; what it says of one unit twice is refused.
 *
 * @param above rows of the sheet above the table
 */
export const readErrors = (
  index: Doubted,
  cells: Cells,
  name: string,
  above: number
): Result<DoubtTable<Readonly<Record<string, Float64Array>>>> =>
  then(readAgainst(index, cells, name), ({ data, rows, warnings }) => {
    const onSheet = rows.map((row) => row + above);
    const twice = unitsTwice(data.units, onSheet, name);
    if (twice.length > 0)
      return failure(...twice.map((each) => ({ ...each, kind: "value" as const })));
    const places = index.input.units.map((unit) => data.units.indexOf(unit));
    const errorsOf = (column: Float64Array): Float64Array =>
      Float64Array.from(places, (place) => {
        const error = column[place] ?? NaN;
        return Number.isNaN(error) ? 0 : error;
      });
    return success({
      value: Object.fromEntries(
        data.codes.map((code, c) => [code, errorsOf(data.columns[c] ?? new Float64Array())])
      ),
      warnings,
    });
  });
