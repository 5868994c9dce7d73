import { incompleteBeta } from "../../../src/core/numeric/incompleteBeta";
import { logGamma } from "../../../src/core/numeric/logGamma";

test("ln Γ at whole and half numbers", () => {
  expect(logGamma(1)).toBeCloseTo(0, 14);
  expect(logGamma(0.5) / Math.log(Math.sqrt(Math.PI))).toBeCloseTo(1, 14);
  expect(logGamma(11) / Math.log(2 * 3 * 4 * 5 * 6 * 7 * 8 * 9 * 10)).toBeCloseTo(1, 14);
  const factors = Array.from({ length: 170 }, (_, i) => Math.log(i + 1));
  expect(logGamma(171) / factors.reduce((a, b) => a + b)).toBeCloseTo(1, 13);
});

test("closed forms: I_x(a, 1) = x^a, I_x(1, b) = 1 − (1 − x)^b, I_x(½, ½) = 2/π asin √x", () => {
  for (const x of [0.001, 0.2, 0.5, 0.77, 0.999]) {
    expect(incompleteBeta(2.5, 1, x) / x ** 2.5).toBeCloseTo(1, 12);
    expect(incompleteBeta(1, 24.5, x) / (1 - (1 - x) ** 24.5)).toBeCloseTo(1, 12);
    expect(incompleteBeta(0.5, 0.5, x) / ((2 / Math.PI) * Math.asin(Math.sqrt(x)))).toBeCloseTo(
      1,
      12
    );
  }
  expect([incompleteBeta(2, 3, 0), incompleteBeta(2, 3, 1)]).toEqual([0, 1]);
});
