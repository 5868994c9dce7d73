import fc from "fast-check";
import { inScale, rescaled, scaleIds } from "../../../src/core/table/scale";

test.each([
  [0.07, "percent", 7],
  [0.29, "percent", 29],
  [0.145, "percent", 14.5],
  [0.375, "hoursADay", 9],
  [61_500, "thousands", 61.5],
  [2_500_000, "millions", 2.5],
  [3, "same", 3],
  [1, "yesNo", 1],
] as const)("%d in a column of the scale %s is %d", (value, scale, expected) => {
  expect(inScale(value, scale)).toBe(expected);
});

test("what is no number stays what it is", () => {
  for (const scale of scaleIds)
    expect([inScale("n/a", scale), inScale(null, scale)]).toEqual(["n/a", null]);
});

test("minutes of a day, written as hours, come back as they were written", () => {
  for (let minute = 0; minute <= 24 * 60; minute++) {
    const hours = Number((minute / 60).toPrecision(15));
    expect(inScale(rescaled(hours, "hoursADay"), "hoursADay")).toBe(hours);
  }
});

/** A number in hours has other digits than ours. */
const decimalScales = scaleIds.filter((scale) => scale !== "hoursADay");

test("a number of ours written in any decimal scale is read as the same number", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...decimalScales),
      fc.double({ min: 0.001, max: 1e9, noNaN: true }),
      (scale, number) => {
        const ours = Number(number.toPrecision(15));
        const back = Number(rescaled(inScale(ours, scale), scale));
        expect(Number(back.toPrecision(15))).toBe(ours);
      }
    )
  );
});
