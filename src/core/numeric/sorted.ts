import { room } from "./room";

/** More in one bucket than this are quicker sorted by the engine. */
const crowded = 64;

interface Range {
  readonly lowest: number;
  readonly perBucket: number;
}

/** A bucket a number, from the lowest to the highest. */
const rangeOf = (values: Float64Array): Range => {
  let lowest = Infinity;
  let highest = -Infinity;
  // Counted: `for … of` takes longer here.
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (value < lowest) lowest = value;
    if (value > highest) highest = value;
  }
  return { lowest, perBucket: (values.length - 1) / (highest - lowest) };
};

/** Puts what is out of place where it belongs, which is near where every bucket holds few. */
const settle = (values: Float64Array): void => {
  for (let i = 1; i < values.length; i++) {
    const value = values[i]!;
    let j = i - 1;
    for (; j >= 0 && values[j]! > value; j--) values[j + 1] = values[j]!;
    values[j + 1] = value;
  }
};

const byEngine = (values: Float64Array, inOrder: Float64Array): Float64Array => {
  inOrder.set(values);
  return inOrder.sort();
};

const bucketRoom = room((count) => new Uint32Array(count));
const placeRoom = room((count) => new Uint32Array(count));

/**
 * Finite numbers from the lowest to the highest: by as many buckets as numbers, sooner than by the
 * engine's sort where they are spread as results of many draws are, and by the engine's where too
 * many of them crowd together.
 *
 * @param inOrder where to put them, as many; otherwise an array of their own
 */
export const sorted = (
  values: Float64Array,
  inOrder = new Float64Array(values.length)
): Float64Array => {
  const count = values.length;
  const { lowest, perBucket } = rangeOf(values);
  if (!Number.isFinite(perBucket)) return byEngine(values, inOrder);
  const bucketOf = bucketRoom(count);
  const places = placeRoom(count + 1).fill(0);
  let most = 0;
  for (let i = 0; i < count; i++) {
    const bucket = ((values[i]! - lowest) * perBucket) | 0;
    bucketOf[i] = bucket;
    const held = places[bucket + 1]! + 1;
    places[bucket + 1] = held;
    if (held > most) most = held;
  }
  if (most > crowded) return byEngine(values, inOrder);
  for (let bucket = 1; bucket < count; bucket++) places[bucket]! += places[bucket - 1]!;
  for (let i = 0; i < count; i++) {
    const bucket = bucketOf[i]!;
    const place = places[bucket]!;
    inOrder[place] = values[i]!;
    places[bucket] = place + 1;
  }
  settle(inOrder);
  return inOrder;
};
