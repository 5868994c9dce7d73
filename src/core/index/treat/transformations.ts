import { extent } from "../../numeric/extent";
import { log } from "../../numeric/log";
import { moments } from "../../numeric/moments";
import { power } from "../../numeric/power";
import { mapped } from "../normalise/normalisation";

/** Share of the range that is added before taking the logarithm, so that the smallest value has one. */
const offsetShare = 0.01;

/** A change of the whole column; the name of what was done belongs to each point. */
export interface Transformed {
  readonly column: Float64Array;
  readonly mark: string;
}

export type Transformation = (column: Float64Array, lambda: number) => Transformed;

/** ln(x − min + 1 % of the range): the default logarithm of COINr, free of the unit of x. */
const logRange: Transformation = (column) => {
  const { low, high } = extent(column);
  const offset = offsetShare * (high - low);
  return { column: mapped(column, (x) => log(x - low + offset)), mark: "log" };
};

/** The same towards the long tail: where skewness is negative, −ln(max + 1 % of the range − x). */
const logTail: Transformation = (column) => {
  if (moments(column).skewness > 0) return logRange(column, 0);
  const { low, high } = extent(column);
  const top = high + offsetShare * (high - low);
  return { column: mapped(column, (x) => -log(top - x)), mark: "logNegative" };
};

/** ln(x − min + 1), as the COIN Tool of the JRC has it; it depends on the unit of x. */
const logShift: Transformation = (column) => {
  const { low } = extent(column);
  return { column: mapped(column, (x) => log(x - low + 1)), mark: "logShift" };
};

/** ln((max − 1)(x − min)/(max − min) + 1), of the Global Innovation Index. */
const logGlobalInnovation: Transformation = (column) => {
  const { low, high } = extent(column);
  return {
    column: mapped(column, (x) => log(((high - 1) * (x - low)) / (high - low) + 1)),
    mark: "logGlobalInnovation",
  };
};

/** (y^λ − 1)/λ of y = x − min + 1, ln y at λ = 0: Box and Cox (1964). */
const boxCox: Transformation = (column, lambda) => {
  const { low } = extent(column);
  const change =
    lambda === 0
      ? (x: number) => log(x - low + 1)
      : (x: number) => (power(x - low + 1, lambda) - 1) / lambda;
  return { column: mapped(column, change), mark: "boxCox" };
};

export const transformations = Object.freeze({
  log: logRange,
  logTail,
  logShift,
  logGlobalInnovation,
  boxCox,
});

export type TransformationId = keyof typeof transformations;
