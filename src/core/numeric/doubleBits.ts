/*
 * What the bits of a double tell. The loops that are compiled for columns know these functions by
 * their names and do the same on two numbers at once.
 */

const float = new Float64Array(1);
const words = new Int32Array(float.buffer);
float[0] = 1;
const upper = words[1] === 0x3ff00000 ? 1 : 0;

/** The upper 32 bits of a number: sign, exponent, and 20 bits of mantissa. */
export const upperWord = (x: number): number => {
  float[0] = x;
  return words[upper] ?? 0;
};

/** The lower 32 bits. */
export const lowerWord = (x: number): number => {
  float[0] = x;
  return words[1 - upper] ?? 0;
};

/** The number whose upper 32 bits are given and whose lower ones are 0. */
export const ofUpperWord = (word: number): number => {
  float[0] = 0;
  words[upper] = word;
  return float[0];
};

const bias = 1023;
const scales = new Float64Array(2048);
scales[bias] = 1;
for (let e = 1; e <= bias; e++) scales[bias + e] = 2 * (scales[bias - 1 + e] ?? 0);
for (let e = 1; e < bias; e++) scales[bias - e] = (scales[bias + 1 - e] ?? 0) / 2;

/**
 * 2^e for the exponent of a normal double, −1022 to 1023. A mask keeps the engine from checking
 * what cannot be out of bounds.
 */
export const powerOfTwo = (e: number): number => scales[(e + bias) & 2047] ?? 0;
