interface TypedArray<T> {
  readonly length: number;
  subarray(begin: number, end: number): T;
}

/**
 * Room for numbers that are read before others are written there. To make an array takes the
 * engine longer than what is done with a few hundred numbers in it.
 *
 * @param make makes an array of so many numbers
 * @returns gives an array of so many numbers in the same memory each time; what it holds is undefined
 */
export const room = <T extends TypedArray<T>>(
  make: (count: number) => T
): ((count: number) => T) => {
  let kept = make(0);
  return (count) => {
    if (kept.length < count) kept = make(count);
    return kept.length === count ? kept : kept.subarray(0, count);
  };
};
