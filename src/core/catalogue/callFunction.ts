import { failure, fault, success, then, type CellValue, type Fault, type Result } from "../fault";
import { asCells, type Argument, type ArgumentInput } from "./arguments/argument";
import { shapeOf } from "./arguments/numberArgument";
import type { FunctionValue, LightFunction, ResultCell, WorksheetFunction } from "./defineFunction";

type Entry = readonly [name: string, argument: Argument<unknown>, input: ArgumentInput];
type Values = Readonly<Record<string, unknown>>;

const readAll = (entries: readonly Entry[]): Result<Values> => {
  const faults: Fault[] = [];
  const values: Record<string, unknown> = {};
  for (const [name, argument, input] of entries) {
    const result = argument.read(input, { name });
    if (result.ok) values[name] = result.value;
    else faults.push(...result.faults);
  }
  return faults.length > 0 ? failure(...faults) : success(values);
};

const countFaults = (declared: WorksheetFunction, inputs: readonly ArgumentInput[]): Fault[] => {
  const list = Object.entries(declared.arguments);
  const tooMany =
    inputs.length > list.length
      ? [
          fault(
            "argumentsTooMany",
            { name: declared.id },
            { found: inputs.length, limit: list.length }
          ),
        ]
      : [];
  const missing = list.flatMap(([name, argument], i) =>
    !argument.optional && (inputs[i] ?? null) === null
      ? [fault("argumentMissing", { name }, { expected: argument.expects })]
      : []
  );
  return [...tooMany, ...missing];
};

interface Shape {
  readonly rows: number;
  readonly columns: number;
}

/** The common shape of the ranges; each has as many rows (columns) as the others, or one. */
const commonShape = (entries: readonly Entry[]): Result<Shape> => {
  const shape = { rows: 1, columns: 1 };
  for (const [name, , input] of entries) {
    const cells = asCells(input);
    const rows = cells.length;
    const columns = cells[0]?.length ?? 0;
    const fits =
      (rows === 1 || shape.rows === 1 || rows === shape.rows) &&
      (columns === 1 || shape.columns === 1 || columns === shape.columns);
    if (!fits)
      return failure(
        fault(
          "lengthsDiffer",
          { name },
          { found: shapeOf(cells), expected: `${shape.rows} × ${shape.columns}` }
        )
      );
    shape.rows = Math.max(shape.rows, rows);
    shape.columns = Math.max(shape.columns, columns);
  }
  return success(shape);
};

/** The cell of an argument that belongs to a place of the result. */
const pick = (input: ArgumentInput, row: number, column: number): CellValue => {
  const cells = asCells(input);
  return cells[cells.length === 1 ? 0 : row]?.[cells[0]?.length === 1 ? 0 : column] ?? null;
};

/** A fault of one element names the cell it came from. */
const located = (found: Fault, shape: Shape, row: number, column: number): Fault =>
  shape.rows * shape.columns === 1
    ? found
    : { ...found, where: { ...found.where, row: row + 1, column: column + 1 } };

const evaluateElement = (
  declared: LightFunction,
  entries: readonly Entry[],
  whole: Values,
  shape: Shape,
  row: number,
  column: number
): ResultCell => {
  const cell = entries.map(([name, argument, input]): Entry => [
    name,
    argument,
    pick(input, row, column),
  ]);
  const values = readAll(cell);
  const result = values.ok ? declared.evaluate({ ...whole, ...values.value }) : values;
  if (!result.ok) return located(result.faults[0] ?? fault("unexpected"), shape, row, column);
  return result.value as CellValue;
};

const evaluateEach = (
  declared: LightFunction,
  entries: readonly Entry[],
  whole: Values
): Result<FunctionValue> => {
  const shape = commonShape(entries);
  if (!shape.ok) return shape;
  const { rows, columns } = shape.value;
  const cells = Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (__, c) =>
      evaluateElement(declared, entries, whole, shape.value, r, c)
    )
  );
  const only = cells[0]?.[0] ?? null;
  if (rows * columns > 1) return success(cells);
  return typeof only !== "object" || only === null
    ? success(only)
    : "code" in only
      ? failure(only)
      : success(cells);
};

/** A result must never smuggle NaN or Infinity into a sheet. */
export const checkFinite = (value: FunctionValue): Result<FunctionValue> => {
  const bad = fault("undefinedResult", {}, {});
  if (typeof value === "number" && !Number.isFinite(value)) return failure(bad);
  if (!Array.isArray(value)) return success(value);
  const rows = value as readonly (readonly ResultCell[])[];
  return success(
    rows.map((row) => row.map((x) => (typeof x === "number" && !Number.isFinite(x) ? bad : x)))
  );
};

/** The arguments of a call by name, as far as a function has to answer for. */
const entriesOf = (
  declared: WorksheetFunction,
  inputs: readonly ArgumentInput[]
): Result<readonly Entry[]> => {
  const faults = countFaults(declared, inputs);
  if (faults.length > 0) return failure(...faults);
  return success(
    Object.entries(declared.arguments).map(([name, argument], i): Entry => [
      name,
      argument,
      inputs[i] ?? null,
    ])
  );
};

/** Counts the arguments, fills in what was left out, and checks and reads every one as a whole. */
export const readArguments = (
  declared: WorksheetFunction,
  inputs: readonly ArgumentInput[]
): Result<Values> => then(entriesOf(declared, inputs), readAll);

/**
 * Calls a worksheet function as a cell would: counts the arguments, fills in what was left out,
 * checks and reads every argument, broadcasts the ones answered cell by cell, and evaluates.
 */
export const callFunction = (
  declared: LightFunction,
  inputs: readonly ArgumentInput[]
): Result<FunctionValue> => {
  const entries = entriesOf(declared, inputs);
  if (!entries.ok) return entries;
  const eachEntries = entries.value.filter(([, argument]) => argument.kind === "each");
  const whole = readAll(entries.value.filter(([, argument]) => argument.kind === "whole"));
  if (!whole.ok) return whole;
  const result =
    eachEntries.length > 0
      ? evaluateEach(declared, eachEntries, whole.value)
      : declared.evaluate(whole.value);
  return then(result, checkFinite);
};
