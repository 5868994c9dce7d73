import { joeKuoTable } from "./joeKuoTable";

/** Bits of a direction number, and so of a coordinate. */
export const directionBits = 32;

/** The bits of the inner coefficients of a primitive polynomial, and the first numbers m. */
interface Start {
  readonly coefficients: number;
  readonly first: readonly number[];
}

const starts: readonly Start[] = joeKuoTable.split("\n").map((line) => {
  const [coefficients = 0, ...first] = line.split(" ").map(Number);
  return { coefficients, first };
});

/** How many dimensions the table serves. */
export const sobolDimensions = starts.length + 1;

/** The direction numbers of the first dimension: one bit each. */
const plain = (): Int32Array =>
  Int32Array.from({ length: directionBits }, (_, bit) => 1 << (directionBits - 1 - bit));

const grown = ({ coefficients, first }: Start): Int32Array => {
  const degree = first.length;
  const directions = new Int32Array(directionBits);
  first.forEach((m, bit) => (directions[bit] = m << (directionBits - 1 - bit)));
  for (let bit = degree; bit < directionBits; bit++) {
    const oldest = directions[bit - degree] ?? 0;
    let direction = oldest ^ (oldest >>> degree);
    for (let k = 1; k < degree; k++)
      if ((coefficients >>> (degree - 1 - k)) & 1) direction ^= directions[bit - k] ?? 0;
    directions[bit] = direction;
  }
  return directions;
};

/** The direction numbers of a dimension, counted from 0, the most significant bit on the left. */
export const directionNumbers = (dimension: number): Int32Array => {
  const start = starts[dimension - 1];
  if (dimension === 0) return plain();
  if (start === undefined) throw new Error(`Sobol' points have ${sobolDimensions} dimensions.`);
  return grown(start);
};
