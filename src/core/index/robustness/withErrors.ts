import { clip } from "../../numeric/clip";
import { normalQuantile } from "../../numeric/normalQuantile";
import type { RandomStream } from "../../numeric/random";
import { withColumns, type IndicatorData } from "../indicatorData";

/** A uniform number that is exactly 0 would make an infinite error. */
const smallest = 1 / 9007199254740992; // 2^-53

/** The data with every value moved by a normal error of its own size; missing cells stay missing. */
export const withErrors = (
  data: IndicatorData,
  errors: Readonly<Record<string, Float64Array>>,
  stream: RandomStream
): IndicatorData =>
  withColumns(
    data,
    data.codes,
    data.codes.map((code, c) => {
      const column = data.columns[c] ?? new Float64Array();
      const sizes = errors[code];
      return sizes === undefined
        ? column
        : column.map(
            (value, unit) =>
              value + (sizes[unit] ?? NaN) * normalQuantile(clip(stream.uniform(), smallest))
          );
    })
  );
