import { type CellValue, isCellError } from "../../../../core/fault";
import { CellFailure } from "../../../../spreadsheet/customFunction";
import { readEntry } from "../model/entry";
import type { CustomFunctionParameter } from "./metadata";

export type Argument = CellValue | CellValue[][];

const wrongType = (parameter: CustomFunctionParameter): CellFailure =>
  new CellFailure("#VALUE!", `${parameter.name} must be a ${parameter.type}.`);

const asNumber = (value: CellValue, parameter: CustomFunctionParameter): number => {
  const found = typeof value === "string" ? readEntry(value).value : value;
  if (found === null) return 0;
  if (typeof found === "string") throw wrongType(parameter);
  return Number(found);
};

const asText = (value: CellValue): string => {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return value === null ? "" : String(value);
};

const asFlag = (value: CellValue, parameter: CustomFunctionParameter): boolean => {
  const found = typeof value === "string" ? readEntry(value).value : value;
  if (typeof found === "string") throw wrongType(parameter);
  return Boolean(found);
};

/** A cell as the declared type wants it. Blank cells reach parameters of type `any` as null. */
const converted = (value: CellValue, parameter: CustomFunctionParameter): unknown => {
  if (isCellError(value)) return { type: "CustomFunctionError", code: value };
  switch (parameter.type) {
    case "number":
      return asNumber(value, parameter);
    case "string":
      return asText(value);
    case "boolean":
      return asFlag(value, parameter);
    default:
      return value;
  }
};

/**
 * The arguments as they travel to the add-in. One that was left out arrives as null.
 * @throws CellFailure where a value does not fit the declared type
 */
export const argumentValues = (
  args: readonly Argument[],
  parameters: readonly CustomFunctionParameter[]
): unknown[] =>
  parameters.map((parameter, index) => {
    const argument = args[index] ?? null;
    if (argument === null && parameter.optional === true) return null;
    return Array.isArray(argument)
      ? argument.map((row) => row.map((cell) => converted(cell, parameter)))
      : converted(argument, parameter);
  });

/** The first error value among the arguments. */
export const firstError = (args: readonly Argument[]): string | undefined =>
  args.flat(2).find((value) => isCellError(value));
