import { nearest } from "../../core/catalogue/nearest";
import { readChoice } from "../../core/catalogue/arguments/readChoice";
import { readNumber } from "../../core/catalogue/arguments/readNumber";
import { isChoiceLever, type NumberLever } from "../../core/catalogue/defineLevers";
import { failure, fault, gather, success, then, type Result, type Where } from "../../core/fault";
import type { OwnLevers } from "../../model/cluster/clusterPolicy";
import type { Policy } from "../../model/cluster/policy";
import { leverIds, levers, type LeverId } from "../../model/levers/levers";
import { isObject } from "../jsonValue";

const inRange = ({ range: [low, high] }: NumberLever, value: unknown, where: Where) =>
  readNumber(typeof value === "number" ? value : String(value), { low, high }, where);

const numberOrYears = (lever: NumberLever, value: unknown, where: Where): Result<unknown> => {
  if (!Array.isArray(value)) return inRange(lever, value, where);
  if (!lever.yearly) return failure(fault("leverNotYearly", where, { found: value.length }));
  const years: readonly unknown[] = value;
  return gather(
    years.map((each, t) =>
      each === null ? success(null) : inRange(lever, each, { ...where, column: t + 1 })
    )
  );
};

const readLever = (id: string, value: unknown, name: string): Result<unknown> => {
  const where = { name, header: id };
  if (!Object.hasOwn(levers, id))
    return failure(
      fault("unknownName", { name }, { found: id, guess: nearest(id, leverIds) ?? "" })
    );
  const lever = levers[id as LeverId];
  return isChoiceLever(lever)
    ? readChoice(String(value), lever.choices, where)
    : numberOrYears(lever, value, where);
};

type ReadOne = (id: string, value: unknown, name: string) => Result<unknown>;

const readEach = (value: unknown, name: string, readOne: ReadOne): Result<object> => {
  if (!isObject(value)) return failure(fault("scenarioUnreadable", { name }));
  const read = gather(
    Object.entries(value).map(([id, each]) =>
      then(readOne(id, each, name), (admitted) => success([id, admitted] as const))
    )
  );
  return then(read, (entries) => success(Object.fromEntries(entries)));
};

/**
 * A policy that came from outside as plain data: levers that exist, each within its range.
 *
 * @param name how the user knows the scenario, for faults
 */
export const readLevers = (value: unknown, name: string): Result<Policy> =>
  readEach(value, name, readLever);

/** Null leaves a lever that exists as it is today. */
const readOwnLever: ReadOne = (id, value, name) =>
  value === null && Object.hasOwn(levers, id) ? success(null) : readLever(id, value, name);

/** Levers that one segment has of its own, which came from outside as plain data. */
export const readOwnLevers = (value: unknown, name: string): Result<OwnLevers> =>
  readEach(value, name, readOwnLever);
