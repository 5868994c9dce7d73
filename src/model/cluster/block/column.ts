import { newColumn } from "../../../core/numeric/columnMemory";

/** Draws that are computed together: few enough for their numbers to stay in the processor's cache. */
export const blockSize = 256;

/** One number of each draw of a block. */
export type Column = Float64Array;

/** Columns by name. They are made once and never replaced, which lets the engine keep them in code. */
export const columns = <Name extends string>(
  names: readonly Name[]
): { readonly [N in Name]: Column } =>
  Object.freeze(Object.fromEntries(names.map((name) => [name, newColumn(blockSize)]))) as {
    readonly [N in Name]: Column;
  };
