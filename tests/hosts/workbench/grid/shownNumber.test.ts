import { shownNumber } from "../../../../src/hosts/workbench/grid/shownNumber";

test.each([
  [0.1 + 0.2, undefined, 8.43, "0.3"],
  [1 / 3, undefined, 8.43, "0.333333"],
  [1234.56789, undefined, 6, "1234.6"],
  [1234.56789, undefined, 4, "1235"],
  [-2.5, undefined, 8.43, "-2.5"],
  [0, undefined, 8.43, "0"],
])("plain %p loses decimals until it fits", (value, format, width, text) => {
  expect(shownNumber(value, format, width)).toBe(text);
});

test.each([
  [123_456, undefined, 4, "####"],
  [0.256, "0.0%", 2, "##"],
  [1_234_567.5, "#,##0.00", 5, "#####"],
  [7, "0.000000", 0.5, "#"],
])("%p in %p shows number signs in a column of %p rather than other digits", (...it) => {
  const [value, format, width, text] = it;
  expect(shownNumber(value, format, width)).toBe(text);
});

test("what has a format keeps all its decimals", () => {
  expect(shownNumber(0.256, "0.0%", 8)).toBe("25.6%");
  expect(shownNumber(1_234_567.5, "#,##0.00", 14)).toBe("1,234,567.50");
});

test("points and commas take less room than digits", () => {
  // Ten characters, two of which are narrow, in nine digits' width.
  expect(shownNumber(1_234.5678, "#,##0.0000", 9)).toBe("1,234.5678");
});
