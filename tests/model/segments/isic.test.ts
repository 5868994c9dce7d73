import { isicFaults } from "../../../src/model/segments/isic";

const codes = (code: string): readonly string[] => isicFaults(code, {}).map((found) => found.code);

test.each(["1520", "152", "C1520", "0111", "3100", "9609", "15.20"])(
  "%s names a subsector",
  (code) => {
    expect(codes(code)).toEqual([]);
  }
);

test.each(["15", "C", "3"])("%s is too short for a subsector", (code) => {
  expect(codes(code)).toEqual(["isicTooShort"]);
});

// Divisions that ISIC Rev. 4 leaves out, as its published structure shows.
test.each([
  "0000",
  "0411",
  "3411",
  "4000",
  "4411",
  "4890",
  "5400",
  "5720",
  "6700",
  "7600",
  "8300",
  "8900",
])("%s is in no division", (code) => {
  expect(codes(code)).toEqual(["isicUnknown"]);
});
