/** The sum of the numbers, 0 for none. */
export const sum = (values: readonly number[]): number => values.reduce((total, x) => total + x, 0);

/** The arithmetic mean; NaN for none. */
export const mean = (values: readonly number[]): number => sum(values) / values.length;
