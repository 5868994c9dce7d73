import fc from "fast-check";
import { normalQuantile } from "../../../src/core/numeric/normalQuantile";

/** Expected: scipy.stats.norm.ppf of SciPy 1.17.1. */
test.each([
  [1e-300, -37.0470962993612],
  [1e-20, -9.262340089798409],
  [1e-10, -6.361340902404056],
  [0.001, -3.090232306167813],
  [0.05, -1.6448536269514729],
  [0.0750001, -1.4395307645017301],
  [0.3, -0.5244005127080409],
  [0.5, 0],
  [0.8, 0.8416212335729143],
  [0.95, 1.6448536269514722],
  [0.975, 1.959963984540054],
  [0.99999, 4.264890793923841],
])("a standard normal variable lies below its quantile with probability %p", (p, expected) => {
  expect(Math.abs(normalQuantile(p) - expected)).toBeLessThanOrEqual(2e-15 * Math.abs(expected));
});

test("the ends of the distribution are infinite", () => {
  expect([normalQuantile(0), normalQuantile(1)]).toEqual([-Infinity, Infinity]);
});

test("quantiles rise with the probability and mirror each other", () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-9, max: 0.4999, noNaN: true }), (p) => {
      expect(normalQuantile(p * 1.0001)).toBeGreaterThan(normalQuantile(p));
      expect(normalQuantile(1 - p)).toBeCloseTo(-normalQuantile(p), 6);
    })
  );
});
