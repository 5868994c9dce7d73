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

/** x·2^e, for a whole e and where x and the result are normal doubles. */
export const timesPowerOfTwo = (x: number, e: number): number => {
  float[0] = x;
  words[upper] = (words[upper] ?? 0) + (e << 20);
  return float[0];
};
