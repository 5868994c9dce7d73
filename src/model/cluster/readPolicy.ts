import { isBlank, type ArgumentInput } from "../../core/catalogue/arguments/argument";
import { readChoice } from "../../core/catalogue/arguments/readChoice";
import { readNumber } from "../../core/catalogue/arguments/readNumber";
import { isChoiceLever, type NumberLever } from "../../core/catalogue/defineLevers";
import {
  failure,
  fault,
  gather,
  success,
  then,
  type CellValue,
  type Fault,
  type Result,
  type Where,
} from "../../core/fault";
import { readNamedValues, type NamedValues } from "../../core/table/readNamedValues";
import { leverIds, levers, type LeverId } from "../levers/levers";
import { constants } from "../parameters/constants";
import type { SegmentInputs } from "../segments/simulationInputs";
import { policyYear, type LeverValue, type Policy } from "./policy";

/** The cells up to the last one filled: a single one is a single value, however wide the range. */
const filled = (values: readonly CellValue[]): readonly CellValue[] =>
  values.slice(0, values.findLastIndex((value) => !isBlank(value)) + 1);

const readYearly = (
  lever: NumberLever,
  cells: readonly CellValue[],
  years: number,
  where: Where
): Result<LeverValue> => {
  if (!lever.yearly) return failure(fault("leverNotYearly", where, { found: cells.length }));
  if (cells.length < years + 1)
    return failure(fault("leverTooShort", where, { found: cells.length, expected: years + 1 }));
  const [low, high] = lever.range;
  return gather(
    cells.map((cell, i): Result<number | null> =>
      isBlank(cell) ? success(null) : readNumber(cell, { low, high }, { ...where, column: i + 2 })
    )
  );
};

const readLever = (
  { name, values, row }: NamedValues,
  years: number,
  argument: string
): Result<LeverValue | string | undefined> => {
  const lever = levers[name as LeverId];
  const where = { name: argument, row, column: 2, header: name };
  const cells = filled(values);
  const first = cells[0] ?? null;
  if (cells.length === 0) return success(undefined);
  if (isChoiceLever(lever)) return readChoice(String(first), lever.choices, where);
  if (cells.length > 1) return readYearly(lever, values, years, where);
  const [low, high] = lever.range;
  return readNumber(first, { low, high }, where);
};

/** The weights of the three services sum to 1 in every year. */
const weightFaults = (
  segment: SegmentInputs,
  policy: Policy,
  years: number,
  argument: string
): readonly Fault[] => {
  for (let t = 0; t <= years; t++) {
    const { training, infrastructure, technology } = policyYear(segment, policy, t);
    const total = training + infrastructure + technology;
    if (Math.abs(total - 1) > constants.shareTolerance.value)
      return [
        fault(
          "sharesDoNotSum",
          { name: argument, header: "training" },
          {
            found: total,
            names: "training, infrastructure, technology",
          }
        ),
      ];
  }
  return [];
};

/**
 * A policy from a range with the lever's name in the first column and its value in the second, or
 * one value a year from t = 0 in the second and following columns. A blank cell leaves the lever
 * unset.
 *
 * @param argument how the user knows the range, for faults
 */
export const readPolicy = (
  input: ArgumentInput,
  segment: SegmentInputs,
  years: number,
  argument = "levers"
): Result<Policy> =>
  then(readNamedValues(input, leverIds, argument), (rows) => {
    const results = gather(
      rows.map((row) =>
        then(readLever(row, years, argument), (value) => success([row.name, value] as const))
      )
    );
    return then(results, (entries) => {
      const policy = Object.fromEntries(
        entries.filter(([, value]) => value !== undefined)
      ) as Policy;
      const faults = weightFaults(segment, policy, years, argument);
      return faults.length > 0 ? failure(...faults) : success(policy);
    });
  });
