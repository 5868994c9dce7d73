import { signsOf } from "../../../src/core/simulate/signs";

test("rises, falls and stillness share the draws that succeeded", () => {
  const signs = signsOf(Float64Array.of(1, 2, -1, 0, NaN));
  expect(signs).toEqual({
    ok: true,
    value: { positive: 0.5, negative: 0.25, zero: 0.25, failed: [4] },
  });
});
