import { binomialTail } from "../../../src/core/numeric/binomialTail";

test.each([
  // By hand: of three throws of a coin, 7 of 8 outcomes have a head, 4 two or more, 1 three.
  [1, 3, 0.5, 7 / 8],
  [2, 3, 0.5, 4 / 8],
  [3, 3, 0.5, 1 / 8],
  [0, 3, 0.5, 1],
  [4, 3, 0.5, 0],
  [2, 3, 0, 0],
  [2, 3, 1, 1],
  // In exact fractions, rounded once.
  [60, 100, 0.5, 0.028443966820490395],
  [900, 1000, 0.85, 2.038966127472778e-6],
  [10, 2000, 0.001, 4.5833072742369196e-5],
])("at least %p of %p at %p each", (successes, trials, chance, expected) => {
  const found = binomialTail(successes, trials, chance);
  expect(Math.abs(found - expected)).toBeLessThanOrEqual(1e-11 * expected);
});
