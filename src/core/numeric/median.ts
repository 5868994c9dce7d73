import { quantile } from "./quantile";

/** The numbers present in a column, in ascending order. */
const sortedPresent = (values: Float64Array): Float64Array => values.filter((x) => x === x).sort();

/** The median of the numbers present; NaN for none. */
export const median = (values: Float64Array): number => quantile(sortedPresent(values), 0.5);
