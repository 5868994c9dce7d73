import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/** A stream of numbers that a seed alone decides, the same in every engine. */
export interface RandomStream {
  /** From 0 up to but not 1, with 53 random bits. */
  uniform(): number;
  /** A whole number from 0 up to but not `count`. */
  below(count: number): number;
}

const high = 67108864; // 2^26
const scale = 1 / 9007199254740992; // 2^-53

/** The stream of a seed. Generator: xoroshiro128+ (Blackman and Vigna). */
export const randomStream = (seed: number): RandomStream => {
  const generator = xoroshiro128plus(seed);
  const uniform = (): number => {
    const upper = generator.next() >>> 5;
    const lower = generator.next() >>> 6;
    return (upper * high + lower) * scale;
  };
  return { uniform, below: (count) => Math.floor(uniform() * count) };
};
