import { moments } from "../../../src/core/numeric/moments";

test("skewness and kurtosis are those of Excel's SKEW and KURT", () => {
  // The example in Microsoft's help for both functions.
  const found = moments(Float64Array.of(3, 4, 5, 2, 3, 4, 5, 6, 4, 7));
  expect(found.skewness).toBeCloseTo(0.359543071, 9);
  expect(found.kurtosis).toBeCloseTo(-0.151799637, 9);
});

test("missing cells do not count", () => {
  const found = moments(Float64Array.of(NaN, 2, 4, NaN, 9));
  expect(found).toMatchObject({ count: 3, mean: 5 });
  expect(found.deviation).toBeCloseTo(Math.sqrt(13), 14);
  expect(found.kurtosis).toBeNaN();
});
