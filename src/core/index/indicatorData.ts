/** Units in rows, indicators in columns, stored column by column. NaN is a missing cell. */
export interface IndicatorData {
  readonly units: readonly string[];
  readonly codes: readonly string[];
  readonly columns: readonly Float64Array[];
  /** Groupings of the units by name, such as a region for each; `null` is a unit without a group. */
  readonly groups?: Readonly<Record<string, readonly (string | null)[]>>;
}

/** The column of an indicator; a code that is not there is a programmer's mistake. */
export const columnOf = ({ codes, columns }: IndicatorData, code: string): Float64Array => {
  const column = columns[codes.indexOf(code)];
  if (!column) throw new Error(`There is no column ${code}.`);
  return column;
};

/** The same units with other columns. */
export const withColumns = (
  data: IndicatorData,
  codes: readonly string[],
  columns: readonly Float64Array[]
): IndicatorData => ({ ...data, codes, columns });

/** Only these units, by their place. */
export const pickUnits = (data: IndicatorData, places: readonly number[]): IndicatorData => ({
  units: places.map((place) => data.units[place] ?? ""),
  codes: data.codes,
  columns: data.columns.map((column) => Float64Array.from(places, (place) => column[place] ?? NaN)),
  ...(data.groups
    ? {
        groups: Object.fromEntries(
          Object.entries(data.groups).map(([name, list]) => [
            name,
            places.map((place) => list[place] ?? null),
          ])
        ),
      }
    : {}),
});
