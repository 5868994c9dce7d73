import { fault, failure, warning, type Fault, type Result } from "../core/fault";

const plain = (name: string): string => name.trim().toLowerCase();

/** Units by their names, whatever their letters. */
export interface UnitNames {
  /** The places of all that are called so; none where nothing is. */
  readonly placesOf: (name: string) => readonly number[];
  /** Those of each name, the names in the order of their first places. */
  readonly all: readonly (readonly number[])[];
}

export const unitNames = (units: readonly string[]): UnitNames => {
  const places = new Map<string, number[]>();
  units.forEach((unit, place) => {
    const known = places.get(plain(unit));
    if (known) known.push(place);
    else places.set(plain(unit), [place]);
  });
  return { placesOf: (name) => places.get(plain(name)) ?? [], all: [...places.values()] };
};

const details = (
  found: string,
  places: readonly number[],
  rows: readonly number[]
): Fault["details"] => ({ found, rows: places.map((place) => rows[place] ?? "").join(", ") });

/** Where one unit is meant, and several are called so. */
export const notOneUnit = (
  found: string,
  places: readonly number[],
  rows: readonly number[]
): Result<never> => failure(fault("unitTwice", {}, details(found, places, rows)));

/**
 * A warning for each name that several units have.
 *
 * @param rows the row of each unit on its sheet
 * @param name how the user knows the table
 */
export const unitsTwice = (
  units: readonly string[],
  rows: readonly number[],
  name: string
): readonly Fault[] =>
  unitNames(units)
    .all.filter(({ length }) => length > 1)
    .map((places) =>
      warning("unitTwice", { name }, details(units[places[0] ?? 0] ?? "", places, rows))
    );
