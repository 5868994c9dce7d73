import type { RandomStream } from "../../numeric/random";
import { median } from "../../numeric/median";
import { columnMean } from "../../numeric/moments";
import { columnOf, withColumns, type IndicatorData } from "../indicatorData";

/** How an indicator of a unit is made of its firms. */
export type RollUp = "mean" | "median" | "sum";

/** Microdata: a row a firm. NaN is a missing cell. */
export interface Firms {
  /** The unit of each firm. */
  readonly units: readonly string[];
  /** Code of the indicator → how it is rolled up, and its value in each firm. */
  readonly columns: Readonly<
    Record<string, { readonly rollUp: RollUp; readonly values: Float64Array }>
  >;
}

const sumOf = (values: Float64Array): number =>
  columnMean(values) * values.filter((x) => x === x).length;

const statistics: Readonly<Record<RollUp, (values: Float64Array) => number>> = {
  mean: columnMean,
  median,
  sum: sumOf,
};

const placesByUnit = ({ units }: Firms): ReadonlyMap<string, readonly number[]> => {
  const places = new Map<string, number[]>();
  units.forEach((unit, place) => {
    const known = places.get(unit);
    if (known) known.push(place);
    else places.set(unit, [place]);
  });
  return places;
};

/** As many places as there are, drawn with replacement. */
const resampled = (places: readonly number[], stream: RandomStream): number[] =>
  places.map(() => places[stream.below(places.length)] ?? 0);

/**
 * The data with the indicators of the firms rolled up anew: from all firms, or with a stream from
 * a bootstrap sample within each unit. The same firms are taken for all indicators, so what goes
 * together in a firm stays together. Units without firms keep their values.
 *
 * Source of the bootstrap: B. Efron (1979), The Annals of Statistics 7(1), 1–26.
 */
export const rollUp = (data: IndicatorData, firms: Firms, stream?: RandomStream): IndicatorData => {
  const byUnit = placesByUnit(firms);
  const samples = data.units.map((unit) => {
    const places = byUnit.get(unit) ?? [];
    return stream ? resampled(places, stream) : places;
  });
  const columns = data.codes.map((code) => {
    const firmColumn = firms.columns[code];
    const given = columnOf(data, code);
    if (firmColumn === undefined) return given;
    const { rollUp: kind, values } = firmColumn;
    return given.map((value, unit) => {
      const sample = samples[unit] ?? [];
      return sample.length === 0
        ? value
        : statistics[kind](Float64Array.from(sample, (place) => values[place] ?? NaN));
    });
  });
  return withColumns(data, data.codes, columns);
};
