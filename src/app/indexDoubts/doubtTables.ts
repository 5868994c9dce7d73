import { nearest } from "../../core/catalogue/nearest";
import {
  failure,
  success,
  then,
  warning,
  type Cells,
  type Fault,
  type Result,
} from "../../core/fault";
import type { IndicatorData } from "../../core/index/indicatorData";
import { readIndicatorData, type DataReading } from "../../core/index/readIndicatorData";
import type { Firms } from "../../core/index/robustness/firms";
import { unitNames, unitsTwice } from "../unitsTwice";

/** A table of doubts about data and what of it was not used. */
export interface DoubtTable<T> {
  readonly value: T;
  readonly warnings: readonly Fault[];
}

/** The index whose data are doubted: its units, and the codes of its indicators. */
interface Doubted {
  readonly input: IndicatorData;
  readonly codes: readonly string[];
}

/** The units of a table as the index calls them, whatever their letters. */
const inTheirNames = (units: readonly string[], { input }: Doubted): readonly string[] => {
  const { placesOf } = unitNames(input.units);
  return units.map((unit) => input.units[placesOf(unit)[0] ?? -1] ?? unit);
};

/** A warning for each name that no unit of the index has, at the first row that has it. */
const strangers = ({ data, rows }: DataReading, { input }: Doubted, name: string): Fault[] => {
  const { placesOf } = unitNames(input.units);
  return unitNames(data.units).all.flatMap(([place = 0]) => {
    const found = data.units[place] ?? "";
    if (placesOf(found).length > 0) return [];
    const where = { name, row: rows[place] ?? 1, column: 1 };
    return [warning("unitUnknown", where, { found, guess: nearest(found, input.units) ?? "" })];
  });
};

/** A table of firms: the unit of each in the first column, then columns named as the indicators. */
export const readFirms = (
  cells: Cells,
  doubted: Doubted,
  name: string
): Result<DoubtTable<Firms>> =>
  then(readIndicatorData(cells, doubted.codes, name), (reading) => {
    const { data, warnings } = reading;
    return success({
      value: {
        units: inTheirNames(data.units, doubted),
        columns: Object.fromEntries(
          data.codes.map((code, c) => [
            code,
            { rollUp: "mean" as const, values: data.columns[c] ?? new Float64Array() },
          ])
        ),
      },
      warnings: [...warnings, ...strangers(reading, doubted, name)],
    });
  });

/**
 * A table of standard errors, laid out as the data. What it does not say is taken as known
 * exactly; what it says of one unit twice is refused.
 *
 * @param above rows of the sheet above the table
 */
export const readErrors = (
  cells: Cells,
  doubted: Doubted,
  name: string,
  above = 0
): Result<DoubtTable<Readonly<Record<string, Float64Array>>>> =>
  then(readIndicatorData(cells, doubted.codes, name), (reading) => {
    const { data, rows, warnings } = reading;
    const twice = unitsTwice(
      data.units,
      rows.map((row) => row + above),
      name
    );
    if (twice.length > 0)
      return failure(...twice.map((each) => ({ ...each, kind: "value" as const })));
    const units = inTheirNames(data.units, doubted);
    const places = doubted.input.units.map((unit) => units.indexOf(unit));
    const errorsOf = (column: Float64Array): Float64Array =>
      Float64Array.from(places, (place) => {
        const error = column[place] ?? NaN;
        return Number.isNaN(error) ? 0 : error;
      });
    return success({
      value: Object.fromEntries(
        data.codes.map((code, c) => [code, errorsOf(data.columns[c] ?? new Float64Array())])
      ),
      warnings: [...warnings, ...strangers(reading, doubted, name)],
    });
  });
