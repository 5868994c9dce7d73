import { defaultParameters } from "../../../../src/model/parameters";
import {
  basisText,
  failureTexts,
  chanceText,
  ofHundred,
} from "../../../../src/hosts/taskpane/futures/futures.vm";
import type { Comparison } from "../../../../src/model/futures/comparison";

const comparison = (higher: number, equal = 0): Comparison => ({
  higher,
  equal,
  p5: 0,
  p50: 0,
  p95: 0,
  dots: [],
});

it.each([
  [0.83, "83 of 100 futures"],
  [1, "100 of 100 futures"],
  [0, "0 of 100 futures"],
  [0.9996, "more than 99 of 100 futures"],
  [0.001, "fewer than 1 of 100 futures"],
])("counts %d in futures", (share, words) => {
  expect(ofHundred(share)).toBe(words);
});

it("says which way most futures go", () => {
  expect(chanceText(comparison(0.83))).toBe("higher in 83 of 100 futures");
  expect(chanceText(comparison(0.2))).toBe("lower in 80 of 100 futures");
  expect(chanceText(comparison(0, 1))).toBe("the same in all futures");
  expect(chanceText(comparison(0.1, 0.5))).toBe("lower in 40 of 100 futures");
});

it("says what the futures are", () => {
  expect(basisText(2000)).toMatch(/^2,000 futures: .+ for all policies\.$/);
});

it("gives the inputs of a future that failed in full, but for the defaults", () => {
  const parameters = { ...defaultParameters, substitution: 4.123456789012345, labourShare: 0.3 };
  const failures = [{ draw: 17, year: 3, segment: 0, policy: 1, parameters }];
  expect(failureTexts(failures)).toEqual([
    "Future 17, from year 3 on: substitution 4.123456789012345, labourShare 0.3",
  ]);
});

it("names the segment in which a future failed where several are run together", () => {
  const failures = [
    {
      draw: 17,
      year: 3,
      segment: 1,
      policy: 1,
      parameters: { ...defaultParameters, labourShare: 0.3 },
    },
  ];
  expect(failureTexts(failures, ["Leather", "Footwear"])).toEqual([
    "Future 17, in Footwear from year 3 on: labourShare 0.3",
  ]);
});
