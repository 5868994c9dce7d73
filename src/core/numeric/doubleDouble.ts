/**
 * A number as the unevaluated sum of two doubles, good to about 32 digits. It serves to build the
 * tables of the elementary functions from additions and multiplications alone, so that every
 * engine builds the same ones. Method: T. J. Dekker, "A floating-point technique for extending the
 * available precision", Numerische Mathematik 18 (1971).
 */
export interface DoubleDouble {
  readonly high: number;
  readonly low: number;
}

const splitter = 134217729; // 2^27 + 1

export const fromNumber = (high: number): DoubleDouble => ({ high, low: 0 });

const twoSum = (a: number, b: number): DoubleDouble => {
  const sum = a + b;
  const part = sum - a;
  return { high: sum, low: a - (sum - part) + (b - part) };
};

/** The upper 26 bits of a double and the rest. */
const split = (a: number): DoubleDouble => {
  const scaled = splitter * a;
  const high = scaled - (scaled - a);
  return { high, low: a - high };
};

const twoProduct = (a: number, b: number): DoubleDouble => {
  const product = a * b;
  const x = split(a);
  const y = split(b);
  const low = x.high * y.high - product + x.high * y.low + x.low * y.high + x.low * y.low;
  return { high: product, low };
};

export const add = (x: DoubleDouble, y: DoubleDouble): DoubleDouble => {
  const sum = twoSum(x.high, y.high);
  return twoSum(sum.high, sum.low + x.low + y.low);
};

export const multiply = (x: DoubleDouble, y: DoubleDouble): DoubleDouble => {
  const product = twoProduct(x.high, y.high);
  return twoSum(product.high, product.low + x.high * y.low + x.low * y.high);
};

export const divide = (x: DoubleDouble, y: DoubleDouble): DoubleDouble => {
  const first = x.high / y.high;
  const rest = add(x, multiply(fromNumber(-first), y));
  return twoSum(first, (rest.high + rest.low) / y.high);
};

const isSame = (x: DoubleDouble, y: DoubleDouble): boolean => x.high === y.high && x.low === y.low;

/** Adds ever smaller terms until one is too small to count. */
const series = (first: DoubleDouble, term: (n: number) => DoubleDouble): DoubleDouble => {
  let sum = first;
  for (let n = 1; ; n++) {
    const next = add(sum, term(n));
    if (isSame(next, sum)) return sum;
    sum = next;
  }
};

/** e^x by Taylor's series on x/1024, squared ten times. */
export const exponential = (x: DoubleDouble): DoubleDouble => {
  const small = { high: x.high / 1024, low: x.low / 1024 };
  let power = fromNumber(1);
  let sum = series(power, (n) => (power = divide(multiply(power, small), fromNumber(n))));
  for (let n = 0; n < 10; n++) sum = multiply(sum, sum);
  return sum;
};

/** ln v = 2 artanh((v − 1)/(v + 1)), for v between 0.5 and 2. */
export const logarithm = (v: DoubleDouble): DoubleDouble => {
  const z = divide(add(v, fromNumber(-1)), add(v, fromNumber(1)));
  const square = multiply(z, z);
  let power = z;
  const sum = series(z, (n) => {
    power = multiply(power, square);
    return divide(power, fromNumber(2 * n + 1));
  });
  return { high: 2 * sum.high, low: 2 * sum.low };
};

export const naturalLogarithmOfTwo = logarithm(fromNumber(2));
