import {
  answerer,
  type Answer,
  type AnswerCell,
  type CellFault,
  type Speaking,
} from "../app/answerCall";
import { heavyAnswerer, type HeavyAnswerer } from "../app/answerHeavyCall";
import type { Runner } from "../app/ports/runner";
import type { ArgumentInput } from "../core/catalogue/arguments/argument";
import type { HeavyFunction, WorksheetFunction } from "../core/catalogue/defineFunction";
import type { CellValue } from "../core/fault";

/** An error or another data type as Excel hands it to a function. */
interface DataTypeValue {
  readonly basicValue?: CellValue;
}

type ExcelInput = CellValue | undefined | DataTypeValue;

type ExcelArgument = ExcelInput | ExcelInput[][];

/** Errors arrive as objects; to us they are their text, such as `#DIV/0!`. */
const cell = (value: ExcelInput): CellValue =>
  typeof value === "object" && value !== null ? (value.basicValue ?? null) : (value ?? null);

const input = (value: ExcelArgument): ArgumentInput =>
  Array.isArray(value) ? value.map((row) => row.map(cell)) : cell(value);

/** Excel shows its message; to the types it is no `Error`, though the runtime's class is one. */
const excelError = ({ type, message }: CellFault): CustomFunctions.Error =>
  new CustomFunctions.Error(
    type === "#N/A"
      ? CustomFunctions.ErrorCode.notAvailable
      : CustomFunctions.ErrorCode.invalidValue,
    message
  );

type ExcelCell = CellValue | CustomFunctions.Error;

const excelCell = (found: AnswerCell): ExcelCell =>
  typeof found === "object" && found !== null ? excelError(found.error) : (found ?? "");

const excelAnswer = (answer: Answer): ExcelCell | ExcelCell[][] => {
  if ("error" in answer) {
    const shown: unknown = excelError(answer.error);
    throw shown;
  }
  const { value } = answer;
  return typeof value === "object" && value !== null
    ? value.map((row) => row.map(excelCell))
    : value;
};

/** A call that Excel stops when its cell changes or is deleted: the invocation is the last argument. */
const answerInBackground = async (
  answers: HeavyAnswerer,
  declared: HeavyFunction,
  args: readonly unknown[]
): Promise<ExcelCell | ExcelCell[][]> => {
  const invocation = args.at(-1) as CustomFunctions.CancelableInvocation;
  const stop = new AbortController();
  invocation.onCanceled = () => stop.abort();
  const inputs = args.slice(0, -1) as readonly ExcelArgument[];
  return excelAnswer(await answers.answer(declared, inputs.map(input), stop.signal));
};

/** Connects every declared function with Excel. No formula lives here. */
export const associateFunctions = (
  functions: readonly WorksheetFunction[],
  runner: Runner,
  speaking: Speaking
): void => {
  const answers = answerer(speaking);
  const heavy = heavyAnswerer(speaking, runner);
  for (const declared of functions) {
    const count = Object.keys(declared.arguments).length;
    CustomFunctions.associate(
      declared.id,
      declared.heavy
        ? (...args: unknown[]) => answerInBackground(heavy, declared, args)
        : // Excel passes the invocation after the declared arguments.
          (...args: ExcelArgument[]) =>
            excelAnswer(answers.answer(declared, args.slice(0, count).map(input)))
    );
  }
};
