import { fault, failure, warning, type Fault, type Result } from "../core/fault";

const plain = (name: string): string => name.trim().toLowerCase();

/** The places of the units of a name, whatever its letters. */
export const placesCalled = (units: readonly string[], name: string): readonly number[] =>
  units.flatMap((unit, place) => (plain(unit) === plain(name) ? [place] : []));

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
  units.flatMap((unit, place) => {
    const places = placesCalled(units, unit);
    return places.length > 1 && places[0] === place
      ? [warning("unitTwice", { name }, details(unit, places, rows))]
      : [];
  });
