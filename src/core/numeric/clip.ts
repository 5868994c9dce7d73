/** x, but no lower than `low` and no higher than `high`. */
export const clip = (x: number, low = 0, high = 1): number => (x < low ? low : x > high ? high : x);
