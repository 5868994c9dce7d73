import { workOf, type Task, type Work } from "../../src/core/catalogue/task";
import { failure, fault, success } from "../../src/core/fault";

interface Range {
  readonly from: number;
  readonly to: number;
}

/** Sums a·n over ranges of n; a piece that holds `bad` fails, one that holds `fatal` throws. */
export const sums: Task<
  { readonly factor: number; readonly bad?: number; readonly fatal?: number },
  Range,
  Float64Array,
  number
> = {
  id: "sums",
  piece: ({ factor, bad = -1, fatal = -1 }, { from, to }) => {
    let total = 0;
    for (let n = from; n < to; n++) {
      if (n === fatal) throw new Error("A mistake of the programmer.");
      if (n === bad) return failure(fault("outOfRange", { name: "n" }, { found: n, expected: "" }));
      total += factor * n;
    }
    return success(Float64Array.of(total));
  },
  join: (_, parts) => success(parts.reduce((total, [part = NaN]) => total + part, 0)),
};

/** Does nothing for so many milliseconds, a piece of work of known length. */
export const waits: Task<null, number, null, null> = {
  id: "waits",
  piece: (_, milliseconds) => {
    for (const end = performance.now() + milliseconds; performance.now() < end;);
    return success(null);
  },
  join: () => success(null),
};

/** The sum of the factor times n for all n below a limit, in so many pieces. */
export const sumWork = (
  shared: Parameters<typeof sums.piece>[0],
  limit: number,
  pieces: number
): Work<number> => {
  const size = limit / pieces;
  return workOf(
    sums,
    shared,
    Array.from({ length: pieces }, (_, p) => ({ from: p * size, to: (p + 1) * size }))
  );
};
