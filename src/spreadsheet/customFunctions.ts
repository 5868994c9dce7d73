import type { RuntimeValue } from "@excelts/formula/runtime/values.js";
import type { FunctionDescriptor } from "@excelts/formula/runtime/function-registry.js";
import type { CellValue } from "../core/fault";
import { sheetAddress } from "./addresses";
import { Answers, type Answer } from "./answers";
import { fileNameOf } from "./fileFormula";
import { fromRuntime, runtimeError, toRuntime } from "./runtimeValues";
import type { CustomFunction, FunctionSignature } from "./customFunction";

type Argument = CellValue | CellValue[][];

/** A cell as the engine names it, counting from 1. */
interface EngineAddress {
  readonly sheet: string;
  readonly row: number;
  readonly col: number;
}

const busy = "#BUSY!";

const isBlock = (argument: Argument): argument is CellValue[][] => Array.isArray(argument);

const isBusy = (argument: Argument): boolean =>
  isBlock(argument) ? argument.some((row) => row.includes(busy)) : argument === busy;

/** A block of one cell counts as a cell where a cell is wanted, and the reverse. */
const shaped = (argument: Argument, shape: "scalar" | "matrix"): Argument => {
  if (shape === "matrix") return isBlock(argument) ? argument : [[argument]];
  const only = isBlock(argument) && argument.length === 1 && argument[0]?.length === 1;
  return only ? (argument[0]?.[0] ?? null) : argument;
};

const at = (argument: Argument, row: number, column: number): CellValue => {
  if (!isBlock(argument)) return argument;
  const cells = argument[argument.length === 1 ? 0 : row] ?? [];
  return cells.length === 1 ? (cells[0] ?? null) : (cells[column] ?? "#N/A");
};

/** The custom functions of a workbook, their answers, and the sentences behind their errors. */
export class CustomFunctions {
  readonly answers: Answers;
  /** Functions by every name a formula may use for them, in capitals. */
  readonly engine = new Map<string, FunctionDescriptor>();
  /** Names as people write them, by the names in files. */
  readonly names = new Map<string, string>();
  /** Sentences by the address of the cell, as of the last recalculation. */
  readonly messages = new Map<string, string>();

  private callingCell: () => EngineAddress | undefined = () => undefined;

  constructor(onAnswer: () => void) {
    this.answers = new Answers(onAnswer);
  }

  /** Says from which cell a function is called, while the engine computes. */
  calledFrom(cell: () => EngineAddress | undefined): void {
    this.callingCell = cell;
  }

  private caller(): string {
    const cell = this.callingCell();
    const place = cell && { row: cell.row - 1, column: cell.col - 1, rows: 1, columns: 1 };
    return place ? sheetAddress(cell.sheet, place) : "";
  }

  register(signature: FunctionSignature, call: CustomFunction): void {
    const { name, parameters, required } = signature;
    const entry = {
      name,
      minArity: required,
      maxArity: parameters.length,
      invoke: (args: RuntimeValue[]) => this.invoke(signature, call, args),
    };
    const fileName = fileNameOf(name).toUpperCase();
    const older = `_XLL.${name.toUpperCase()}`;
    for (const key of [name.toUpperCase(), fileName, older]) this.engine.set(key, entry);
    this.names.set(fileName, name);
    this.answers.forget(`${name}(`);
  }

  private invoke(
    signature: FunctionSignature,
    call: CustomFunction,
    given: readonly RuntimeValue[]
  ): RuntimeValue {
    const args = given.map(fromRuntime);
    const caller = this.caller();
    const shapes = signature.parameters;
    const full = shapes.map((shape, index) => shaped(args[index] ?? null, shape));
    if (full.some(isBusy)) return runtimeError(busy);
    const ask = (values: readonly Argument[]) => this.ask(signature.name, call, values, caller);
    const lifted = full.filter(
      (argument, index) => shapes[index] === "scalar" && isBlock(argument)
    );
    return lifted.length === 0
      ? this.shown(ask(full), caller)
      : this.lift(full, shapes, (values) => this.shown(ask(values), caller));
  }

  private ask(
    name: string,
    call: CustomFunction,
    args: readonly Argument[],
    caller: string
  ): Answer {
    return this.answers.of(`${name}(${JSON.stringify(args)}`, (signal) =>
      call(args, caller, signal)
    );
  }

  private shown(answer: Answer, caller: string): RuntimeValue {
    if (answer.state === "busy") return runtimeError(busy);
    if (answer.state === "failure") {
      if (answer.message !== "") this.messages.set(caller, answer.message);
      return runtimeError(answer.error);
    }
    return toRuntime(answer.value);
  }

  /** A range where a cell is wanted: the function is called for each of its cells, as Excel does. */
  private lift(
    args: readonly Argument[],
    shapes: FunctionSignature["parameters"],
    one: (values: readonly Argument[]) => RuntimeValue
  ): RuntimeValue {
    const blocks = args.filter(
      (argument, index) => shapes[index] === "scalar" && isBlock(argument)
    );
    const rows = Math.max(...blocks.map((block) => (isBlock(block) ? block.length : 1)));
    const columns = Math.max(
      ...blocks.map((block) => (isBlock(block) ? (block[0]?.length ?? 0) : 1))
    );
    const cell = (row: number, column: number): CellValue => {
      const values = args.map((argument, index) =>
        shapes[index] === "scalar" ? at(argument, row, column) : argument
      );
      const value = fromRuntime(one(values));
      return isBlock(value) ? "#CALC!" : value;
    };
    return toRuntime(
      Array.from({ length: rows }, (_, row) =>
        Array.from({ length: columns }, (__, column) => cell(row, column))
      )
    );
  }
}
