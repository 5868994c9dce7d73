import { log } from "./log";

/** Coefficients of a ratio of polynomials, from the constant upwards. */
interface Ratio {
  readonly numerator: readonly number[];
  readonly denominator: readonly number[];
}

const middle: Ratio = {
  numerator: [
    3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946,
    45921.95393154987, 67265.7709270087, 33430.57558358813, 2509.0809287301227,
  ],
  denominator: [
    1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597,
    39307.89580009271, 28729.085735721943, 5226.495278852854,
  ],
};

const near: Ratio = {
  numerator: [
    1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045,
    1.2704582524523684, 0.2417807251774506, 0.022723844989269184, 0.0007745450142783414,
  ],
  denominator: [
    1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008,
    0.015198666563616457, 0.0005475938084995345, 1.0507500716444169e-9,
  ],
};

const far: Ratio = {
  numerator: [
    6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487,
    0.026532189526576124, 0.0012426609473880784, 0.000027115555687434876, 2.0103343992922881e-7,
  ],
  denominator: [
    1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133,
    0.000018463183175100548, 1.421511758316446e-7, 2.0442631033899397e-15,
  ],
};

const polynomial = (coefficients: readonly number[], x: number): number =>
  coefficients.reduceRight((value, coefficient) => value * x + coefficient, 0);

const ratioAt = ({ numerator, denominator }: Ratio, x: number): number =>
  polynomial(numerator, x) / polynomial(denominator, x);

/** Half the width of the middle, and its square where the ratio takes it. */
const middleHalf = 0.425;
const middleSquare = 0.180625;
const nearStart = 1.6;
const farStart = 5;

/**
 * The value below which a standard normal variable lies with a given probability; ∓Infinity at 0
 * and 1. Relative error about 1e-15. Coefficients: M. J. Wichura, "Algorithm AS 241: The percentage
 * points of the normal distribution", Applied Statistics 37 (1988), 477–484.
 */
export const normalQuantile = (probability: number): number => {
  const distance = probability - 0.5;
  if (Math.abs(distance) <= middleHalf)
    return distance * ratioAt(middle, middleSquare - distance * distance);
  const tail = distance < 0 ? probability : 1 - probability;
  if (tail === 0) return distance < 0 ? -Infinity : Infinity;
  const r = Math.sqrt(-log(tail));
  const value = r <= farStart ? ratioAt(near, r - nearStart) : ratioAt(far, r - farStart);
  return distance < 0 ? -value : value;
};
