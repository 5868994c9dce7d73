import {
  isArray,
  rvArray,
  rvBoolean,
  rvError,
  rvNumber,
  rvString,
  type RuntimeValue,
  type ScalarValue,
} from "@excelts/formula/runtime/values.js";
import type { ErrorCode } from "@excelts/formula/integration/workbook-snapshot.js";
import { isCellError, type CellValue } from "../core/fault";

const scalarToCell = (value: RuntimeValue): CellValue => {
  if ("code" in value) return value.code;
  return "value" in value ? value.value : null;
};

/** An argument as the engine computed it: a cell or a block of cells; a blank cell is `null`. */
export const fromRuntime = (value: RuntimeValue): CellValue | CellValue[][] =>
  isArray(value) ? value.rows.map((row) => row.map(scalarToCell)) : scalarToCell(value);

/** An error the engine passes on as it is, of a kind it need not know, such as `#BUSY!`. */
export const runtimeError = (code: string): ScalarValue => rvError(code as ErrorCode);

const cellToScalar = (value: CellValue): ScalarValue => {
  if (value === null) return rvNumber(0);
  if (typeof value === "number")
    return Number.isFinite(value) ? rvNumber(value) : runtimeError("#NUM!");
  if (typeof value === "boolean") return rvBoolean(value);
  return isCellError(value) ? runtimeError(value) : rvString(value);
};

/** An answer as the engine wants it. Like Excel it shows a blank in an answer as 0. */
export const toRuntime = (value: CellValue | readonly (readonly CellValue[])[]): RuntimeValue =>
  typeof value === "object" && value !== null
    ? rvArray(value.map((row) => row.map(cellToScalar)))
    : cellToScalar(value);
