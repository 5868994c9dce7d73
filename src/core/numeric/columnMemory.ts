/*
 * Columns of numbers that short loops go over, and what makes those loops quick: when the pages and
 * programs are built, such loops become functions of WebAssembly that take two numbers at a time,
 * with the same operations in the same order. They work on memory of their own, so their columns
 * are made here. Where there is no WebAssembly, or none with pairs of numbers, or it is forbidden,
 * the loops stay as they are written; the numbers are the same to the last bit.
 */

/** The little of WebAssembly that is used. */
interface WebAssemblyLike {
  readonly Memory: new (size: { initial: number }) => { readonly buffer: ArrayBuffer };
  readonly CompileError: new () => Error;
  readonly Module: new (bytes: Uint8Array<ArrayBuffer>) => object;
  readonly Instance: new (
    module: object,
    imports: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  ) => { readonly exports: Readonly<Record<string, Loop>> };
}

/** A loop over so many elements, given addresses of columns and then numbers; some return a sum. */
type Loop = (count: number, ...given: readonly number[]) => number;

/** Typed here, since what is typed elsewhere belongs to browsers or to Node. */
const host = globalThis as unknown as {
  readonly WebAssembly?: WebAssemblyLike;
  readonly atob: (base64: string) => string;
};

const pageSize = 65_536;
const pages = 16;
/** Pairs of numbers are read and written whole. */
const pairSize = 16;

const { WebAssembly: assembly } = host;

const newMemory = () => {
  try {
    return assembly && new assembly.Memory({ initial: pages });
  } catch {
    // None is to be had, as where many pages are open in one process.
    return undefined;
  }
};

const memory = newMemory();
let used = 0;

/** What lies in that memory, told from other arrays by its class: to ask for its buffer takes longer. */
class Column extends Float64Array<ArrayBuffer> {}

/** A column of so many numbers, 0 at first, kept for good. */
export const newColumn = (length: number): Float64Array => {
  if (!memory) return new Float64Array(length);
  const at = used;
  used += Math.ceil((length * Float64Array.BYTES_PER_ELEMENT) / pairSize) * pairSize;
  if (used > pages * pageSize) throw new Error("There is no room for another column.");
  return new Column(memory.buffer, at, length);
};

/** The same with given numbers. */
export const columnOf = (numbers: ArrayLike<number>): Float64Array => {
  const column = newColumn(numbers.length);
  column.set(numbers);
  return column;
};

/**
 * Whether the compiled loops can work on an array.
 *
 * @public Written into modules when they are built.
 */
export const inColumnMemory = (array: Float64Array): boolean => array instanceof Column;

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(host.atob(base64), (byte) => byte.charCodeAt(0));

const addressBytes = 5;

/** A column's address as WebAssembly writes a number, seven bits in a byte, all but the last of them marked. */
const addressOf = (column: Float64Array): readonly number[] =>
  Array.from(
    { length: addressBytes },
    (_, n) => ((column.byteOffset >>> (7 * n)) & 127) | (n < addressBytes - 1 ? 128 : 0)
  );

/** What follows a column's number where its address is to stand, and is found nowhere else: the compiler sees to that. */
const endOfPlaceholder = [128, 128, 128, 15];

/**
 * Puts the columns' addresses into the code: the engine is quicker with what is written there than
 * with what it is given.
 */
const withAddresses = (
  code: Uint8Array<ArrayBuffer>,
  columns: readonly Float64Array[]
): Uint8Array<ArrayBuffer> => {
  for (let at = 0; at + addressBytes <= code.length; at++)
    if (endOfPlaceholder.every((byte, n) => code[at + 1 + n] === byte))
      code.set(addressOf(columns[code[at]! & 127]!), at);
  return code;
};

const numbered = (values: readonly number[]) => Object.fromEntries(values.entries());

/**
 * The compiled loops of a module; nothing where they cannot be run.
 *
 * @param base64 WebAssembly
 * @param columns what the loops read and write besides what they are given
 * @param numbers the module's numbers that they use
 * @public Written into modules when they are built.
 */
export const columnLoops = (
  base64: string,
  columns: readonly Float64Array[],
  numbers: readonly number[]
): readonly Loop[] | undefined => {
  if (!assembly || !memory) return undefined;
  if (!columns.every(inColumnMemory))
    throw new Error("A compiled loop needs columns of its memory.");
  try {
    const code = withAddresses(bytesOf(base64), columns);
    const { exports } = new assembly.Instance(new assembly.Module(code), {
      memory: { memory },
      plains: numbered(numbers),
    });
    return Object.values(exports);
  } catch (error) {
    // An engine without pairs of numbers, or a page whose rules forbid WebAssembly.
    if (error instanceof assembly.CompileError) return undefined;
    throw error;
  }
};
