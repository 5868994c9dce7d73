import { readChoice } from "../../catalogue/arguments/readChoice";
import { failure, fault, gather, success, then, type Result, type Where } from "../../fault";
import type { Direction, Normalisation, Parameters } from "./normalisation";
import { normalisationIds, normalisations } from "./normalisations";

/** A column, by which method it is brought to a common scale, and which way is better. */
export interface NormalisationChoice {
  readonly method: string;
  readonly direction: Direction;
  readonly parameters: Parameters;
}

const methodOf = (id: string, where: Where): Result<Normalisation> =>
  then(readChoice(id, normalisationIds, where), (known) => {
    const found = normalisations.find((method) => method.id === known);
    return found ? success(found) : failure(fault("unexpected", where, { found: known }));
  });

const parametersOf = (
  { id, parameters }: Normalisation,
  given: Parameters,
  where: Where
): Result<number[]> =>
  gather(
    parameters.map((parameter, p) => {
      const value = given[p] ?? parameter.default;
      return value === undefined
        ? failure(
            fault("parameterMissing", where, {
              found: `P${p + 1}`,
              method: id,
              expected: parameter.label,
            })
          )
        : success(value);
    })
  );

/** The first place where a number came out as none, as where a spread is too large to be one. */
const firstLost = (column: Float64Array, found: Float64Array): number =>
  found.findIndex((x, i) => !Number.isFinite(x) && !Number.isNaN(column[i]));

const complete = (column: Float64Array, found: Float64Array, where: Where): Result<Float64Array> =>
  firstLost(column, found) < 0 ? success(found) : failure(fault("undefinedResult", where));

/** Brings one column to a common scale; `where` tells faults which column it is. */
export const normaliseColumn = (
  column: Float64Array,
  { method, direction, parameters }: NormalisationChoice,
  where: Where
): Result<Float64Array> =>
  then(methodOf(method, where), (known) =>
    then(parametersOf(known, parameters, where), (values) => {
      const found = known.apply(column, direction, values);
      return found instanceof Float64Array
        ? complete(column, found, where)
        : failure({ ...found, where: { ...where, ...found.where } });
    })
  );
