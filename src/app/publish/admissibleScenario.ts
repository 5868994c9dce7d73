import { isChoiceLever } from "../../core/catalogue/defineLevers";
import type { OwnLevers } from "../../model/cluster/clusterPolicy";
import type { Policy } from "../../model/cluster/policy";
import { levers, type LeverId } from "../../model/levers/levers";
import { parameters, type ParameterId } from "../../model/parameters";
import { areDistinct, type Exception } from "../../model/scenarios/scenarioLevers";
import { isObject } from "../jsonValue";

const within = (value: unknown, [low, high]: readonly [number, number]): boolean =>
  typeof value === "number" && value >= low && value <= high;

const isLeverValue = (id: string, value: unknown): boolean => {
  const lever = Object.hasOwn(levers, id) ? levers[id as LeverId] : undefined;
  if (!lever) return false;
  if (isChoiceLever(lever)) return lever.choices.includes(String(value));
  return Array.isArray(value)
    ? lever.yearly && value.every((each) => each === null || within(each, lever.range))
    : within(value, lever.range);
};

/** Levers that exist, each within its range. */
export const isPolicy = (value: unknown): value is Policy =>
  isObject(value) && Object.entries(value).every(([id, each]) => isLeverValue(id, each));

/** Levers that exist, each within its range or, with null, as it is today. */
export const areOwnLevers = (value: unknown): value is OwnLevers =>
  isObject(value) &&
  Object.entries(value).every(([id, each]) =>
    each === null ? Object.hasOwn(levers, id) : isLeverValue(id, each)
  );

const isException = (value: unknown): value is Exception =>
  isObject(value) && typeof value["segment"] === "string" && areOwnLevers(value["levers"]);

/** Levers of single segments, each of which is named once. */
export const areExceptions = (value: unknown): value is readonly Exception[] =>
  Array.isArray(value) && value.every(isException) && areDistinct(value);

/** Parameters that exist, each within its limits. */
export const areParameters = (value: unknown): value is Partial<Record<ParameterId, number>> =>
  isObject(value) &&
  Object.entries(value).every(
    ([id, each]) =>
      Object.hasOwn(parameters, id) && within(each, parameters[id as ParameterId].limits)
  );
