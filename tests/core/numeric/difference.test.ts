import fc from "fast-check";
import { difference, exceeds, relativeChange } from "../../../src/core/numeric/difference";

test("what only rounding sets apart does not differ", () => {
  expect(difference(0.1 + 0.2, 0.3)).toBe(0);
  expect(exceeds(0.1 + 0.2, 0.3)).toBe(false);
  expect(relativeChange(0.1 + 0.2, 0.3)).toBe(0);
});

test("a rate taken from 1 and its rate is measured against 1, small as it may be", () => {
  const rate = 1 + 1e-6 - 1;
  expect(exceeds(1e-6, rate)).toBe(true);
  expect(exceeds(1e-6, rate, 1)).toBe(false);
});

test("a change worth a digit keeps its size and sign, at any scale", () => {
  const size = fc.double({ min: 1e-100, max: 1e100, noNaN: true });
  const share = fc.double({ min: 1e-10, max: 0.5, noNaN: true });
  fc.assert(
    fc.property(size, share, (before, change) => {
      const after = before * (1 + change);
      expect(difference(after, before)).toBe(after - before);
      expect(difference(before, after)).toBe(before - after);
      expect(relativeChange(after, before)).toBe(after / before - 1);
    })
  );
});

test("what failed stays NaN, and what has no limit is above everything", () => {
  expect(difference(NaN, 1)).toBeNaN();
  expect(relativeChange(1, NaN)).toBeNaN();
  expect(exceeds(Infinity, 1)).toBe(true);
  expect(exceeds(1, Infinity)).toBe(false);
});
