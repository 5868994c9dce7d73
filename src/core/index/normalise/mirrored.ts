import { extent } from "../../numeric/extent";
import { normalisations } from "./normalisations";
import type { NormalisationChoice } from "./normaliseColumn";

type Scale = Omit<NormalisationChoice, "direction">;

/** Parameters as given, else as the method declares them. */
const filled = ({ method, parameters }: Scale): readonly number[] =>
  normalisations
    .find(({ id }) => id === method)
    ?.parameters.map((parameter, p) => parameters[p] ?? parameter.default ?? NaN) ?? [];

/** Sum of both ends of the scale that a method fills whatever the data; undefined without one. */
const fixedSum = (scale: Scale): number | undefined => {
  const [p1 = NaN, p2 = NaN, p3 = NaN] = filled(scale);
  switch (scale.method) {
    case "minmax":
      return p1 + p2;
    case "zscore":
      return 2 * p1;
    case "scaled":
    case "goalposts":
      return p3;
    case "percentrank":
    case "distancetomax":
    case "distancetominimum":
      return 1;
    default:
      return undefined;
  }
};

/** The sum of both ends of the scale that these normalisations share; undefined without one. */
export const scaleSum = (scales: readonly Scale[]): number | undefined => {
  const [first, ...others] = scales.map(fixedSum);
  return others.every((other) => other === first) ? first : undefined;
};

/**
 * A column turned over, so that the best becomes the worst: sum − x, about the middle of the scale
 * where there is a fixed one, else about the middle of the values at hand.
 */
export const mirrored = (column: Float64Array, sum: number | undefined): Float64Array => {
  const { low, high } = extent(column);
  const total = sum ?? low + high;
  return column.map((x) => total - x);
};
