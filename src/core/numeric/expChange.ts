/** Up to here, either way, the short series of `expChange` and `logChange` are good to the last bit. */
export const smallChange = 1 / 1024;

/**
 * e^x − 1 for |x| ≤ `smallChange`, from the first four terms of its series: the fifth is below
 * 1e-17. Much cheaper than another exponential where a number has moved little.
 */
export const expChange = (x: number): number => x + x * x * (0.5 + x * (1 / 6) + x * x * (1 / 24));
