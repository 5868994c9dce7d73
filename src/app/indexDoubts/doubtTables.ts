import { success, then, type Cells, type Fault, type Result } from "../../core/fault";
import type { IndicatorData } from "../../core/index/indicatorData";
import { readIndicatorData } from "../../core/index/readIndicatorData";
import type { Firms } from "../../core/index/robustness/firms";

/** A table of doubts about data and what of it was not used. */
export interface DoubtTable<T> {
  readonly value: T;
  readonly warnings: readonly Fault[];
}

/** A table of firms: the unit of each in the first column, then columns named as the indicators. */
export const readFirms = (
  cells: Cells,
  codes: readonly string[],
  name: string
): Result<DoubtTable<Firms>> =>
  then(readIndicatorData(cells, codes, name), ({ data, warnings }) =>
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
 * exactly.
 */
export const readErrors = (
  cells: Cells,
  input: IndicatorData,
  codes: readonly string[],
  name: string
): Result<DoubtTable<Readonly<Record<string, Float64Array>>>> =>
  then(readIndicatorData(cells, codes, name), ({ data, warnings }) => {
    const places = input.units.map((unit) => data.units.indexOf(unit));
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
