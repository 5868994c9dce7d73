import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import type { JumpableRandomGenerator } from "pure-rand/types/JumpableRandomGenerator";

/** A stream of numbers that a seed alone decides, the same in every engine. */
export interface RandomStream {
  /** From 0 up to but not 1, with 53 random bits. */
  uniform(): number;
  /** A whole number from 0 up to but not `count`. */
  below(count: number): number;
}

const high = 67108864; // 2^26
const scale = 1 / 9007199254740992; // 2^-53

const streamOf = (generator: JumpableRandomGenerator): RandomStream => {
  const uniform = (): number => {
    const upper = generator.next() >>> 5;
    const lower = generator.next() >>> 6;
    return (upper * high + lower) * scale;
  };
  return { uniform, below: (count) => Math.floor(uniform() * count) };
};

/**
 * As many streams of a seed as are asked for, 2^64 steps apart, so that none meets another. Stream
 * n is the same however many there are. Generator: xoroshiro128+ (Blackman and Vigna). The bits it
 * is started with are hardly mixed, and small seeds would all begin close to 1, so even the first
 * stream lies a jump away from them.
 */
export const randomStreams = (seed: number, count: number): RandomStream[] => {
  const generator = xoroshiro128plus(seed);
  return Array.from({ length: count }, () => {
    generator.jump();
    return streamOf(generator.clone());
  });
};

/** The first stream of a seed. */
export const randomStream = (seed: number): RandomStream => {
  const generator = xoroshiro128plus(seed);
  generator.jump();
  return streamOf(generator);
};
