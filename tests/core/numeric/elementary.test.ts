import fc from "fast-check";
import { all, create, type BigNumber, type FactoryFunctionMap } from "mathjs";
import { exp, exps } from "../../../src/core/numeric/exp";
import { log, logs } from "../../../src/core/numeric/log";
import { power } from "../../../src/core/numeric/power";

const precise = create(all as FactoryFunctionMap, { number: "BigNumber", precision: 50 });
/** The double itself: its shortest decimal text would be off by up to half a unit in the last place. */
const big = (x: number): BigNumber => precise.bignumber(x.toPrecision(60));

const relativeError = (found: number, exact: BigNumber): number =>
  exact.isZero() ? Math.abs(found) : big(found).minus(exact).div(exact).abs().toNumber();

describe("the deterministic elementary functions against 50-digit arithmetic", () => {
  test("exp is within 1e-15 everywhere a double can hold it", () => {
    fc.assert(
      fc.property(fc.double({ min: -700, max: 709.7, noNaN: true }), (x) => {
        expect(relativeError(exp(x), precise.exp(big(x)))).toBeLessThan(1e-15);
      }),
      { numRuns: 1500 }
    );
  });

  test("log is within 1e-15 over all magnitudes", () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-300, max: 1e300, noNaN: true }), (x) => {
        expect(relativeError(log(x), precise.log(big(x)))).toBeLessThan(1e-15);
      }),
      { numRuns: 1500 }
    );
  });

  test("log keeps its relative accuracy next to 1, from both sides", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.98, max: 1.02, noNaN: true }), (x) => {
        expect(relativeError(log(x), precise.log(big(x)))).toBeLessThan(1e-15);
      }),
      { numRuns: 1500 }
    );
  });

  test("exp and log undo each other", () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e6, noNaN: true }), (x) => {
        expect(Math.abs(exp(log(x)) / x - 1)).toBeLessThan(1e-14);
      })
    );
  });

  test.each([
    [exp(0), 1],
    [exp(-800), 0],
    [exp(800), Infinity],
    [exp(-Infinity), 0],
    [log(1), 0],
    [log(0), -Infinity],
    [log(-1), NaN],
    [log(Infinity), Infinity],
    [power(0, 0), 1],
    [power(0, 2), 0],
    [exp(NaN), NaN],
  ])("edge %#: %p is %p", (found, expected) => {
    expect(found).toBe(expected);
  });

  test("numbers too small to be normal still have their logarithm and exponential", () => {
    expect(relativeError(log(5e-320), precise.log(big(5e-320)))).toBeLessThan(1e-15);
    expect(exp(-740) / Number(precise.exp(big(-740)).toString())).toBeCloseTo(1, 6);
  });
});

/** Columns of numbers of which some, all or none are beyond what the quick way can do. */
const columnOfNumbers = fc.oneof(
  fc.array(fc.double({ min: 1e-3, max: 20, noNaN: true }), { minLength: 1, maxLength: 300 }),
  fc.array(fc.double(), { minLength: 1, maxLength: 300 })
);

describe.each([
  ["exps", exps, exp],
  ["logs", logs, log],
] as const)("%s of a column", (_, ofColumn, ofNumber) => {
  test("are bit for bit those of its numbers", () => {
    fc.assert(
      fc.property(columnOfNumbers, (numbers) => {
        const results = new Float64Array(numbers.length);
        ofColumn(Float64Array.from(numbers), results, numbers.length);
        expect([...results]).toEqual(numbers.map(ofNumber));
      })
    );
  });

  test("leave what lies beyond the count as it is", () => {
    const results = Float64Array.of(7, 7, 7);
    ofColumn(Float64Array.of(1, 1, NaN), results, 2);
    expect([...results]).toEqual([ofNumber(1), ofNumber(1), 7]);
  });
});
