import type { Argument } from "../core/catalogue/arguments/argument";
import type { WorksheetFunction } from "../core/catalogue/defineFunction";

/** One argument as Excel's functions metadata describes it. */
interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type: "any" | "number" | "string" | "boolean";
  /** A single cell where absent. */
  readonly dimensionality?: "matrix";
  readonly optional?: true;
}

interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl?: string;
  /** Of the functions answered in the background: Excel says when nobody waits any more. */
  readonly options?: { readonly cancelable: true };
  readonly parameters: readonly ParameterMetadata[];
  readonly result: {
    /** Anything where absent. */
    readonly type?: "number";
    readonly dimensionality?: "matrix";
  };
}

/** The content of functions.json. */
export interface FunctionsMetadata {
  readonly allowCustomDataForDataTypeAny: true;
  /** Errors in cells reach the function, which can then say which cell to repair. */
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly FunctionMetadata[];
}

const dimensionalityOf = (of: {
  readonly dimensionality: "scalar" | "matrix";
}): { readonly dimensionality?: "matrix" } =>
  of.dimensionality === "matrix" ? { dimensionality: "matrix" } : {};

/** How the descriptions are said in a language. */
export interface MetadataWords {
  /** A text of the declarations. */
  readonly say: (english: string) => string;
  /** Behind the description of an argument that may be left out. */
  readonly leftOut: (otherwise: string) => string;
}

const parameterOf = (
  name: string,
  argument: Argument<unknown>,
  { say, leftOut }: MetadataWords
): ParameterMetadata => ({
  name,
  description:
    argument.otherwise === undefined
      ? say(argument.doc)
      : `${say(argument.doc)} ${leftOut(say(argument.otherwise))}`,
  type: argument.type,
  ...dimensionalityOf(argument),
  ...(argument.optional ? { optional: true } : {}),
});

/** Excel's description of custom functions, derived from their declarations. Names are the same in every language. */
export const functionsMetadata = (
  declared: readonly WorksheetFunction[],
  words: MetadataWords
): FunctionsMetadata => ({
  allowCustomDataForDataTypeAny: true,
  allowErrorForDataTypeAny: true,
  functions: declared.map((each) => ({
    id: each.id,
    name: each.id,
    description: words.say(each.purpose),
    ...(each.heavy ? { options: { cancelable: true } as const } : {}),
    parameters: Object.entries(each.arguments).map(([name, argument]) =>
      parameterOf(name, argument, words)
    ),
    result: {
      ...(each.result.type === "number" ? { type: each.result.type } : {}),
      ...dimensionalityOf(each.result),
    },
  })),
});
