import type { CellValue, Fault, Result } from "../fault";
import type { Argument, ArgumentInput } from "./arguments/argument";
import { checkWords, DeclarationError, type Source } from "./declaration";
import type { Work } from "./task";

/** Text in the reader's language, made of these faults' sentences. */
export interface Sentences {
  readonly sentences: readonly Fault[];
}

/** A cell of a result: a value, a fault that concerns this cell alone, or sentences. */
export type ResultCell = CellValue | Fault | Sentences;

/** What a worksheet function gives: one cell or a spilled table. */
export type FunctionValue = CellValue | readonly (readonly ResultCell[])[];

/** A call and its answer, executed as a test and printed in the help. */
export interface FunctionExample {
  readonly say: string;
  readonly args: readonly ArgumentInput[];
  readonly value: CellValue | readonly (readonly CellValue[])[];
}

export type FunctionGroup =
  | "agglomeration"
  | "compositeIndices"
  | "clusterIndices"
  | "importRegulation"
  | "scenarios"
  | "economicSpace";

type Values<A> = { readonly [K in keyof A]: A[K] extends Argument<infer T> ? T : never };

type Arguments = Readonly<Record<string, Argument<unknown>>>;

interface CommonSpecification<A extends Arguments> {
  readonly id: string;
  readonly group: FunctionGroup;
  /** One sentence: what it gives. */
  readonly purpose: string;
  /** How it is computed, in paragraphs. */
  readonly help: string;
  /** A formula in the argument names, that a reader can check by hand; evaluated against the body in tests. */
  readonly formula?: string;
  readonly arguments: A;
  readonly result: {
    readonly type: "number" | "any";
    readonly dimensionality: "scalar" | "matrix";
    readonly doc: string;
  };
  readonly sources: readonly Source[];
  readonly examples: readonly FunctionExample[];
}

interface FunctionSpecification<A extends Arguments> extends CommonSpecification<A> {
  readonly evaluate: (values: Values<A>) => Result<FunctionValue>;
}

interface HeavySpecification<A extends Arguments, Answer> extends CommonSpecification<A> {
  /** The work it takes, as data for whichever thread does it. */
  readonly work: (values: Values<A>) => Result<Work<Answer>>;
  /** The cells for the answer of the work. */
  readonly show: (answer: Answer, values: Values<A>) => Result<FunctionValue>;
}

/** A function that is answered at once, in 10 ms at most. */
export interface LightFunction extends CommonSpecification<Arguments> {
  readonly heavy: false;
  evaluate(values: Readonly<Record<string, unknown>>): Result<FunctionValue>;
}

/** A function that is answered in the background, by a worker, and can be stopped. */
export interface HeavyFunction extends CommonSpecification<Arguments> {
  readonly heavy: true;
  work(values: Readonly<Record<string, unknown>>): Result<Work<unknown>>;
  show(answer: unknown, values: Readonly<Record<string, unknown>>): Result<FunctionValue>;
}

/** A worksheet function of the namespace CLUSTER, with everything anyone needs to know of it. */
export type WorksheetFunction = LightFunction | HeavyFunction;

const idPattern = /^[A-Z][A-Z0-9._]{2,}$/;
const cellAddress = /^[A-Z]{1,3}[0-9]{1,7}$/;
const rowColumnAddress = /^R[0-9]*C[0-9]*$/;

const checkId = (id: string): void => {
  if (!idPattern.test(id)) throw new DeclarationError(id, "a function id is in capitals");
  if (cellAddress.test(id) || rowColumnAddress.test(id))
    throw new DeclarationError(id, "a function id must not look like a cell address");
};

const checkArguments = (
  id: string,
  list: readonly (readonly [string, Argument<unknown>])[]
): void => {
  let optionalSeen = false;
  for (const [name, argument] of list) {
    checkWords(name, name, argument.doc);
    if (optionalSeen && !argument.optional)
      throw new DeclarationError(id, `"${name}" is required but follows an optional argument`);
    optionalSeen ||= argument.optional;
  }
};

const checkSpecification = (specification: CommonSpecification<Arguments>): void => {
  const { id, purpose, help, sources, examples } = specification;
  checkId(id);
  if (!purpose.endsWith(".") || !help.trim().endsWith("."))
    throw new DeclarationError(id, "purpose and help are full sentences");
  if (sources.length === 0) throw new DeclarationError(id, "the source is missing");
  if (examples.length === 0) throw new DeclarationError(id, "an executed example is missing");
  checkArguments(id, Object.entries(specification.arguments));
};

/** Declares a worksheet function. The order of `arguments` is the order in a formula, for good. */
export const defineFunction = <const A extends Arguments>(
  specification: FunctionSpecification<A>
): LightFunction => {
  checkSpecification(specification);
  return Object.freeze({ ...specification, heavy: false as const });
};

/** Declares a worksheet function whose work is done in the background, cut into pieces. */
export const defineHeavyFunction = <const A extends Arguments, Answer>(
  specification: HeavySpecification<A, Answer>
): HeavyFunction => {
  checkSpecification(specification);
  const each = Object.entries(specification.arguments).find(([, { kind }]) => kind === "each");
  if (each) throw new DeclarationError(specification.id, `"${each[0]}" is answered cell by cell`);
  return Object.freeze({ ...specification, heavy: true as const });
};
