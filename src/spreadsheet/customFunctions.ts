import type { RuntimeValue } from "@excelts/formula/runtime/values.js";
import type { CellValue } from "../core/fault";
import { Answers, type Answer } from "./answers";
import { fileNameOf } from "./fileFormula";
import { fromRuntime, runtimeError, toRuntime } from "./runtimeValues";
import type { CustomFunction, FunctionSignature } from "./spreadsheet";

type Argument = CellValue | CellValue[][];

/** A function as the engine calls it: the first argument is the address of the calling cell. */
export interface EngineFunction {
  readonly minArity: number;
  readonly maxArity: number;
  readonly invoke: (args: unknown[]) => unknown;
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
  readonly engine = new Map<string, EngineFunction>();
  /** Names as people write them, by the names in files. */
  readonly names = new Map<string, string>();
  /** Sentences by the address of the cell, as of the last recalculation. */
  readonly messages = new Map<string, string>();

  constructor(onAnswer: () => void) {
    this.answers = new Answers(onAnswer);
  }

  register(signature: FunctionSignature, call: CustomFunction): void {
    const { name, parameters, required } = signature;
    const entry: EngineFunction = {
      minArity: required + 1,
      maxArity: parameters.length + 1,
      invoke: (args) => this.invoke(signature, call, args as RuntimeValue[]),
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
    const [caller, ...args] = given.map(fromRuntime);
    const shapes = signature.parameters;
    const full = shapes.map((shape, index) => shaped(args[index] ?? null, shape));
    if (full.some(isBusy)) return runtimeError(busy);
    const ask = (values: readonly Argument[]) =>
      this.ask(signature.name, call, values, String(caller));
    const lifted = full.filter(
      (argument, index) => shapes[index] === "scalar" && isBlock(argument)
    );
    return lifted.length === 0
      ? this.shown(ask(full), String(caller))
      : this.lift(full, shapes, (values) => this.shown(ask(values), String(caller)));
  }

  private ask(
    name: string,
    call: CustomFunction,
    args: readonly Argument[],
    caller: string
  ): Answer {
    return this.answers.of(`${name}(${JSON.stringify(args)}`, () => call(args, caller));
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
